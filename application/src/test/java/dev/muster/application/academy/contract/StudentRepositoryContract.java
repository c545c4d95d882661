package dev.muster.application.academy.contract;

import static dev.muster.application.academy.contract.AcademyFixture.assertRefused;
import static dev.muster.application.academy.contract.AcademyFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.Email;
import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation.StudentEmailTaken;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Removal;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentProfile;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository of students. */
public interface StudentRepositoryContract extends AcademyFixture {
  @Test
  default void whatIsAddedIsFoundAndClaimedAsItIs() {
    StudentProfile profile = profile("Zoë \\ % _ ' \" 🦉", "Zoë@bücher.example");

    Student added = ports().students().add(profile);

    assertEquals(profile, added.profile());
    assertEquals(Version.FIRST, added.version());
    assertEquals(Optional.of(added), ports().reader().student(added.id()));
    assertEquals(Optional.of(added), unit(() -> ports().students().claim(added.id())));
  }

  @Test
  default void twoStudentsWithTheSameNameAreTwo() {
    assertNotEquals(student("Same").id(), student("Same").id());
  }

  @Test
  default void anAddressBelongsToOneStudentWhateverItsCase() {
    Student first = ports().students().add(profile("First", "adä@example.org"));
    Student second = student("Second");
    StudentProfile taken = profile("Third", "ADÄ@Example.org");
    StudentEmailTaken refusal = new StudentEmailTaken(new Email("ADÄ@Example.org"));

    assertRefused(refusal, () -> ports().students().add(taken));
    assertRefused(refusal, () -> ports().students().update(second.revised(taken)));
    ports().students().update(first.revised(taken));
    assertEquals(Optional.of(taken), ports().reader().student(first.id()).map(Student::profile));
  }

  @Test
  default void anUpdateOfAStudentReplacesTheVersionBefore() {
    Student other = student("Other");
    Student changed = student("Before").revised(profile("After", "after@example.org"));

    ports().students().update(changed);

    assertEquals(Optional.of(changed), ports().reader().student(changed.id()));
    assertEquals(Optional.of(other), ports().reader().student(other.id()));
  }

  @Test
  default void anUpdateOfAnOlderVersionOfAStudentIsRefused() {
    Student first = student("First");
    Student second = first.revised(profile("Second", "second@example.org"));
    ports().students().update(second);

    assertThrows(
        StaleVersionException.class,
        () -> ports().students().update(first.revised(profile("Third", "third@example.org"))));
    assertEquals(Optional.of(second), ports().reader().student(first.id()));
  }

  @Test
  default void theFactsOfTheRemovalOfAStudentCountItsEnrolments() {
    Student student = student("First");
    Student other = student("Other");
    enrolled(course(), student);
    enrolled(course(), student, EnrolmentStatus.DROPPED);
    enrolled(course(), student, EnrolmentStatus.COMPLETED, Grade.A);
    enrolled(course(), other);

    assertEquals(
        Optional.of(new Removal(student.id(), Version.FIRST, 3, 1)),
        unit(() -> ports().students().claimForRemoval(student.id())));
    assertEquals(
        Optional.of(new Removal(other.id(), Version.FIRST, 1, 0)),
        unit(() -> ports().students().claimForRemoval(other.id())));
  }

  @Test
  default void aStudentGoesWithAllItsEnrolmentsAndFreesTheirSeats() {
    Student removed = student("Removed");
    Student kept = student("Kept");
    Course first = course(1);
    Course second = course(2);
    enrolled(first, removed);
    enrolled(second, removed);
    enrolled(second, kept);

    unit(
        () -> {
          ports().students().claimForRemoval(removed.id());
          ports().students().remove(removed.id());
          return true;
        });

    assertEquals(Optional.empty(), ports().reader().student(removed.id()));
    assertEquals(Optional.of(kept), ports().reader().student(kept.id()));
    assertEquals(Optional.empty(), ports().reader().enrolment(first.id(), removed.id()));
    enrolled(first, kept);
    assertEquals(1, enrolledIn(second));
    assertEquals(1L, unit(() -> ports().courses().claim(second.id())).orElseThrow().enrolled());
  }

  @Test
  default void aStudentThatIsNotThereIsNeitherClaimedNorUpdatedNorRemoved() {
    UnknownStudent unknown = new UnknownStudent(NOBODY);
    Student nobody =
        new Student(NOBODY, Version.FIRST.next(), profile("Nobody", "nobody@example.org"));
    student("Somebody");

    assertEquals(Optional.empty(), unit(() -> ports().students().claim(NOBODY)));
    assertEquals(Optional.empty(), unit(() -> ports().students().claimForRemoval(NOBODY)));
    assertRefused(unknown, () -> ports().students().update(nobody));
    assertRefused(unknown, () -> ports().students().remove(NOBODY));
  }
}
