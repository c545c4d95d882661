package dev.muster.application.academy.contract;

import static dev.muster.application.kit.transfer.TransferStoreFixture.broken;
import static dev.muster.application.kit.transfer.TransferStoreFixture.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.Precondition;
import dev.muster.application.academy.transfer.AcademyEntry;
import dev.muster.application.academy.transfer.AcademyEntry.OfCourse;
import dev.muster.application.academy.transfer.AcademyEntry.OfEnrolment;
import dev.muster.application.academy.transfer.AcademyEntry.OfStudent;
import dev.muster.application.kit.transfer.TransferStoreFixture;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Flaw.Repeated;
import dev.muster.application.transfer.entry.Flaw.Stored;
import dev.muster.application.transfer.entry.Place;
import dev.muster.application.transfer.port.TransferStore;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.domain.Email;
import dev.muster.domain.academy.AcademyViolation.CourseCodeTaken;
import dev.muster.domain.academy.AcademyViolation.CourseFull;
import dev.muster.domain.academy.AcademyViolation.StudentEmailTaken;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseCode;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Contract of importing and exporting the whole academy. */
public interface AcademyTransferContract extends AcademyFixture, TransferStoreFixture {
  @Override
  default TransferStore store() {
    return ports().transfer();
  }

  @Test
  default void whatIsImportedIsReadAsItCameInTheVersionGiven() {
    storeAll(
        pupil(7, "Zoe@example.org"),
        pupil(8, "other@example.org"),
        lesson(9, "CS \\ 🛡", 1),
        lesson(10, "MA"),
        in(9, 7, EnrolmentStatus.ENROLLED),
        in(9, 8, EnrolmentStatus.COMPLETED, Grade.B),
        in(10, 8, EnrolmentStatus.DROPPED));

    StudentId student = new StudentId(7);
    CourseId course = new CourseId(9);
    assertEquals(
        Optional.of(
            new Student(student, ARRIVED, AcademyFixture.profile("Student", "Zoe@example.org"))),
        ports().reader().student(student));
    assertEquals(
        Optional.of(new Course(course, ARRIVED, AcademyFixture.courseProfile("CS \\ 🛡", 1))),
        ports().reader().course(course));
    assertEquals(
        Optional.of(
            new Enrolment(
                course,
                new StudentId(8),
                EnrolmentStatus.COMPLETED,
                Optional.of(Grade.B),
                NOW,
                ARRIVED)),
        ports().reader().enrolment(course, new StudentId(8)));
    AcademyFixture.assertRefused(
        new CourseFull(course),
        () -> academy().enrolments().enrol(course, student("Late").id(), Precondition.NONE));
  }

  @Test
  default void idsGoOnBeyondTheGreatestAndNothingIsKeptOfWorkThatThrows() {
    RuntimeException failure = new IllegalStateException("in the middle");
    assertEquals(
        failure,
        assertThrows(
            IllegalStateException.class,
            () ->
                onStage(
                    stage -> {
                      stage.add(2, pupil(30, "lost@example.org"));
                      stage.store(ARRIVED, stored -> {});
                      throw failure;
                    })));
    assertEquals(List.of(), stored().entries());

    storeAll(pupil(40, "early@example.org"), lesson(50, "Early"));

    assertEquals(41, student("Late").id().value());
    assertEquals(51, course().id().value());
  }

  @Test
  default void whatOccursTwiceOrIsUnknownIsFoundUnlessExcused() {
    Student there = student("There");
    Course stored = course();
    enrolled(stored, there);
    List<Entry> entries =
        List.of(
            pupil(there.id().value(), "again@example.org"),
            pupil(70, "twice@example.org"),
            pupil(70, "Twice@example.org"),
            lesson(stored.id().value(), "Again"),
            in(stored.id().value(), there.id().value(), EnrolmentStatus.DROPPED),
            in(stored.id().value(), 70, EnrolmentStatus.DROPPED),
            in(stored.id().value(), 70, EnrolmentStatus.ENROLLED),
            in(71, 72, EnrolmentStatus.ENROLLED));

    assertFound(
        Map.of(),
        entries,
        finding(AcademyEntry.STUDENTS, 2, new Stored()),
        finding(AcademyEntry.STUDENTS, 4, new Repeated(new Place(AcademyEntry.STUDENTS, 3))),
        finding(AcademyEntry.COURSES, 5, new Stored()),
        finding(AcademyEntry.ENROLMENTS, 6, new Stored()),
        finding(AcademyEntry.ENROLMENTS, 8, new Repeated(new Place(AcademyEntry.ENROLMENTS, 7))),
        broken(AcademyEntry.ENROLMENTS, 9, new UnknownCourse(new CourseId(71))),
        broken(AcademyEntry.ENROLMENTS, 9, new UnknownStudent(new StudentId(72))));
    assertFound(
        Map.of(
            AcademyEntry.COURSES,
            new Excused(Set.of(71L), false),
            AcademyEntry.STUDENTS,
            new Excused(Set.of(), true)),
        List.of(entries.getLast()));
  }

  @Test
  default void anAddressOrACodeThatIsTakenIsFoundWhateverItsCase() {
    ports().students().add(AcademyFixture.profile("There", "a@example.org"));
    ports().courses().add(AcademyFixture.courseProfile("There"));

    assertFound(
        Map.of(),
        List.of(
            pupil(70, "A@example.org"),
            pupil(71, "b@example.org"),
            pupil(72, "B@example.org"),
            lesson(80, "THERE"),
            lesson(81, "New"),
            lesson(82, "nEW")),
        broken(AcademyEntry.STUDENTS, 2, new StudentEmailTaken(new Email("A@example.org"))),
        broken(AcademyEntry.STUDENTS, 4, new StudentEmailTaken(new Email("B@example.org"))),
        broken(AcademyEntry.COURSES, 5, new CourseCodeTaken(new CourseCode("THERE"))),
        broken(AcademyEntry.COURSES, 7, new CourseCodeTaken(new CourseCode("nEW"))));
  }

  @Test
  default void theFirstLinesHaveTheSeatsThatAreFree() {
    List<Student> crowd = crowd(5);
    Course full = course(3);
    enrolled(full, crowd.get(0));
    enrolled(full, crowd.get(1), EnrolmentStatus.COMPLETED, Grade.A);
    Course open = course();
    long there = full.id().value();

    assertFound(
        Map.of(),
        List.of(
            lesson(80, "New", 1),
            in(there, crowd.get(2).id().value(), EnrolmentStatus.ENROLLED),
            in(there, crowd.get(3).id().value(), EnrolmentStatus.DROPPED),
            in(80, crowd.get(0).id().value(), EnrolmentStatus.COMPLETED, Grade.F),
            in(80, crowd.get(1).id().value(), EnrolmentStatus.ENROLLED),
            in(there, crowd.get(4).id().value(), EnrolmentStatus.ENROLLED),
            in(80, crowd.get(2).id().value(), EnrolmentStatus.ENROLLED),
            in(there, NOBODY.value(), EnrolmentStatus.ENROLLED),
            in(open.id().value(), crowd.get(0).id().value(), EnrolmentStatus.ENROLLED),
            in(open.id().value(), crowd.get(1).id().value(), EnrolmentStatus.ENROLLED)),
        broken(AcademyEntry.ENROLMENTS, 8, new CourseFull(new CourseId(80))),
        broken(AcademyEntry.ENROLMENTS, 9, new UnknownStudent(NOBODY)),
        broken(AcademyEntry.ENROLMENTS, 9, new CourseFull(full.id())));
  }

  @Test
  default void everythingIsExportedInTheOrderOfItsIdentity() {
    Student first = student("First");
    Student second = student("Second");
    Course one = course(2);
    Course two = course();
    enrolled(two, first);
    enrolled(one, second, EnrolmentStatus.COMPLETED, Grade.A);
    enrolled(one, first, EnrolmentStatus.DROPPED);

    assertEquals(
        List.of(
            new OfStudent(first.id(), first.profile()),
            new OfStudent(second.id(), second.profile()),
            new OfCourse(one.id(), one.profile()),
            new OfCourse(two.id(), two.profile()),
            in(one.id().value(), first.id().value(), EnrolmentStatus.DROPPED),
            in(one.id().value(), second.id().value(), EnrolmentStatus.COMPLETED, Grade.A),
            in(two.id().value(), first.id().value(), EnrolmentStatus.ENROLLED)),
        stored().entries());
    assertEquals(List.of("2 students, 2 courses, 3 enrolments"), stored().progress());
  }

  private static OfStudent pupil(long id, String email) {
    return new OfStudent(new StudentId(id), AcademyFixture.profile("Student", email));
  }

  private static OfCourse lesson(long id, String code, int... seats) {
    return new OfCourse(new CourseId(id), AcademyFixture.courseProfile(code, seats));
  }

  private static OfEnrolment in(long course, long student, EnrolmentStatus status, Grade... grade) {
    return new OfEnrolment(
        new CourseId(course),
        new StudentId(student),
        status,
        List.of(grade).stream().findAny(),
        NOW);
  }
}
