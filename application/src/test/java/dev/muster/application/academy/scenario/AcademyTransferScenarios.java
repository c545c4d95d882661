package dev.muster.application.academy.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.muster.application.PreconditionFailedException;
import dev.muster.application.academy.AcademyUseCases;
import dev.muster.application.academy.contract.AcademyFixture;
import dev.muster.application.academy.memory.InMemoryAcademy;
import dev.muster.application.academy.port.AcademyPorts;
import dev.muster.application.academy.random.RandomCommands;
import dev.muster.application.academy.transfer.AcademyEntry;
import dev.muster.application.academy.transfer.AcademyEntry.OfEnrolment;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.transfer.RecordedTransfer;
import dev.muster.application.kit.transfer.TransferStoreFixture;
import dev.muster.application.transfer.entry.ImportResult.Imported;
import dev.muster.application.transfer.entry.ImportResult.Refused;
import dev.muster.domain.academy.AcademyViolation.CompletionWithoutGrade;
import dev.muster.domain.academy.AcademyViolation.GradeWithoutCompletion;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Student;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A whole academy is exported and imported elsewhere. */
public interface AcademyTransferScenarios extends AcademyFixture {
  @Test
  default void anAcademyThatIsExportedAndImportedElsewhereIsTheSame() {
    long seed = Long.getLong("muster.seed", System.nanoTime());
    AcademyPorts origin = new InMemoryAcademy(new InMemoryStore()).ports();
    AcademyUseCases random = AcademyUseCases.over(origin, Dependants.all(List.of()), () -> NOW);
    RandomCommands commands = new RandomCommands(new Random(seed), NOW);
    for (int i = 0; i < 300; i++) {
      try {
        commands.next().apply(random);
      } catch (AcademyViolationException | PreconditionFailedException refused) {
        // Some are: the others make the academy.
      }
    }
    RecordedTransfer original = exported(origin);

    assertInstanceOf(
        Imported.class,
        TransferStoreFixture.over(ports().transfer()).importAll(original, original),
        () -> "seed " + seed);

    assertFalse(original.entries().isEmpty(), () -> "seed " + seed);
    assertEquals(original.entries(), exported(ports()).entries(), () -> "seed " + seed);
  }

  @Test
  default void aGradeIsImportedWithACompletionAlone() {
    List<Student> students = crowd(2);
    Course course = course();
    RecordedTransfer lines = new RecordedTransfer(ports().transfer().parts());
    lines.entry(
        enrolment(course, students.getFirst(), EnrolmentStatus.ENROLLED, Optional.of(Grade.A)));
    lines.entry(enrolment(course, students.getLast(), EnrolmentStatus.COMPLETED, Optional.empty()));

    assertEquals(
        new Refused(
            List.of(
                TransferStoreFixture.broken(
                    AcademyEntry.ENROLMENTS,
                    2,
                    new GradeWithoutCompletion(course.id(), students.getFirst().id())),
                TransferStoreFixture.broken(
                    AcademyEntry.ENROLMENTS,
                    3,
                    new CompletionWithoutGrade(course.id(), students.getLast().id()))),
            false),
        TransferStoreFixture.over(ports().transfer()).importAll(lines, lines));
  }

  private static OfEnrolment enrolment(
      Course course, Student student, EnrolmentStatus status, Optional<Grade> grade) {
    return new OfEnrolment(course.id(), student.id(), status, grade, NOW);
  }

  private static RecordedTransfer exported(AcademyPorts ports) {
    RecordedTransfer all = new RecordedTransfer(ports.transfer().parts());
    TransferStoreFixture.over(ports.transfer()).exportAll(all);
    return all;
  }
}
