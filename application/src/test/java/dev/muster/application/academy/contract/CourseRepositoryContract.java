package dev.muster.application.academy.contract;

import static dev.muster.application.academy.contract.AcademyFixture.assertRefused;
import static dev.muster.application.academy.contract.AcademyFixture.courseProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.Precondition;
import dev.muster.application.StaleVersionException;
import dev.muster.application.academy.port.CourseRepository.Claimed;
import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation.CapacityBelowEnrolled;
import dev.muster.domain.academy.AcademyViolation.CourseCodeTaken;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.Capacity;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseCode;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.CourseProfile;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Name;
import dev.muster.domain.academy.Removal;
import dev.muster.domain.academy.Student;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository of courses. */
public interface CourseRepositoryContract extends AcademyFixture {
  @Test
  default void aCourseIsFoundAndClaimedAsItWasAdded() {
    CourseProfile profile =
        new CourseProfile(
            new Name("Ästhetik"), new CourseCode("Ä-1"), Optional.of(new Capacity(30)));

    Course added = ports().courses().add(profile);

    assertEquals(profile, added.profile());
    assertEquals(Version.FIRST, added.version());
    assertEquals(Optional.of(added), ports().reader().course(added.id()));
    assertEquals(
        Optional.of(new Claimed(added, 0)), unit(() -> ports().courses().claim(added.id())));
    Course unlimited = course();
    assertEquals(Optional.empty(), unlimited.profile().capacity());
    assertEquals(Optional.of(unlimited), ports().reader().course(unlimited.id()));
  }

  @Test
  default void aCodeBelongsToOneCourseWhateverItsCase() {
    Course first = ports().courses().add(courseProfile("ä-101"));
    Course second = course();
    CourseProfile taken = courseProfile("Ä-101");
    CourseCodeTaken refusal = new CourseCodeTaken(new CourseCode("Ä-101"));

    assertRefused(refusal, () -> ports().courses().add(taken));
    assertRefused(refusal, () -> ports().courses().update(second.revised(taken, 0)));
    ports().courses().update(first.revised(taken, 0));
    assertEquals(Optional.of(taken), ports().reader().course(first.id()).map(Course::profile));
  }

  @Test
  default void anUpdateOfACourseReplacesTheVersionBefore() {
    Course other = course(3);
    Course changed = course(3).revised(courseProfile("after"), 0);

    ports().courses().update(changed);

    assertEquals(Optional.of(changed), ports().reader().course(changed.id()));
    assertEquals(Optional.of(other), ports().reader().course(other.id()));
  }

  @Test
  default void anUpdateOfAnOlderVersionOfACourseIsRefused() {
    Course first = course();
    Course second = first.revised(courseProfile("second"), 0);
    ports().courses().update(second);

    assertThrows(
        StaleVersionException.class,
        () -> ports().courses().update(first.revised(courseProfile("third"), 0)));
    assertEquals(Optional.of(second), ports().reader().course(first.id()));
  }

  @Test
  default void aCapacityBelowTheEnrolledIsNotStored() {
    Course course = course(3);
    enrolled(course, student("First"));
    enrolled(course, student("Second"));
    enrolled(course, student("Third"), EnrolmentStatus.DROPPED);
    CourseProfile less = courseProfile("less", 1);
    Course lowered = new Course(course.id(), course.version().next(), less);

    assertRefused(
        new CapacityBelowEnrolled(course.id(), new Capacity(1), 2),
        () -> ports().courses().update(lowered));
    assertEquals(Optional.of(course), ports().reader().course(course.id()));
    ports().courses().update(course.revised(courseProfile("enough", 2), 2));
  }

  @Test
  default void theFactsOfTheRemovalOfACourseCountItsEnrolments() {
    Course course = course();
    enrolled(course, student("First"));
    enrolled(course, student("Second"), EnrolmentStatus.DROPPED);
    enrolled(course, student("Third"), EnrolmentStatus.COMPLETED, Grade.F);
    enrolled(course(), student("Fourth"));

    assertEquals(
        Optional.of(new Removal(course.id(), Version.FIRST, 3, 1)),
        unit(() -> ports().courses().claimForRemoval(course.id())));
  }

  @Test
  default void aCourseGoesWithAllItsEnrolments() {
    Course removed = course(1);
    Course kept = course(1);
    Student student = student("First");
    enrolled(removed, student);
    enrolled(kept, student);

    unit(
        () -> {
          ports().courses().claimForRemoval(removed.id());
          ports().courses().remove(removed.id());
          return true;
        });

    assertEquals(Optional.empty(), ports().reader().course(removed.id()));
    assertEquals(Optional.of(kept), ports().reader().course(kept.id()));
    assertEquals(Optional.empty(), ports().reader().enrolment(removed.id(), student.id()));
    assertEquals(1, enrolledIn(kept));
  }

  @Test
  default void aCourseThatIsThereIsHeld() {
    CourseId held = course().id();
    CourseId removed = course().id();

    assertTrue(unit(() -> ports().courses().hold(held) && ports().courses().hold(held)));
    assertFalse(unit(() -> ports().courses().hold(NOWHERE)));
    academy().courses().remove(removed, Precondition.NONE, false);
    assertFalse(unit(() -> ports().courses().hold(removed)));
  }

  @Test
  default void aCourseThatIsNotThereIsNeitherClaimedNorUpdatedNorRemoved() {
    UnknownCourse unknown = new UnknownCourse(NOWHERE);
    Course nowhere = new Course(NOWHERE, Version.FIRST.next(), courseProfile("nowhere"));
    course();

    assertEquals(Optional.empty(), unit(() -> ports().courses().claim(NOWHERE)));
    assertEquals(Optional.empty(), unit(() -> ports().courses().claimForRemoval(NOWHERE)));
    assertRefused(unknown, () -> ports().courses().update(nowhere));
    assertRefused(unknown, () -> ports().courses().remove(NOWHERE));
  }
}
