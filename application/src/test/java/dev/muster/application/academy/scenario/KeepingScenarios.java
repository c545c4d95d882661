package dev.muster.application.academy.scenario;

import static dev.muster.application.academy.contract.AcademyFixture.assertRefused;
import static dev.muster.application.academy.contract.AcademyFixture.courseProfile;
import static dev.muster.application.academy.contract.AcademyFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.academy.Courses;
import dev.muster.application.academy.contract.AcademyFixture;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.domain.Email;
import dev.muster.domain.academy.AcademyViolation.CapacityBelowEnrolled;
import dev.muster.domain.academy.AcademyViolation.CourseCodeTaken;
import dev.muster.domain.academy.AcademyViolation.HasCompletions;
import dev.muster.domain.academy.AcademyViolation.HasEnrolments;
import dev.muster.domain.academy.AcademyViolation.StudentEmailTaken;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.Capacity;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseCode;
import dev.muster.domain.academy.CourseProfile;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentProfile;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Students and courses are added, changed and removed. */
public interface KeepingScenarios extends AcademyFixture {
  @Test
  default void aStudentIsAddedAndARevisionMakesTheNextVersion() {
    Student added = academy().students().add(profile("Ada", "ada@example.org"));
    StudentProfile other = profile("Ada Lovelace", "ada@example.org");
    assertEquals(added, academy().queries().student(added.id()));

    Student revised = academy().students().revise(added.id(), Precondition.NONE, it -> other);

    assertEquals(added.revised(other), revised);
    assertEquals(revised, academy().queries().student(added.id()));
    assertEquals(revised, academy().students().revise(added.id(), Precondition.NONE, it -> other));
  }

  @Test
  default void aCourseIsAddedAndARevisionMakesTheNextVersion() {
    Course added = academy().courses().add(courseProfile("ALG1", 3));
    CourseProfile other = courseProfile("ALG1", 4);
    assertEquals(added, academy().queries().course(added.id()));

    Course revised = academy().courses().revise(added.id(), Precondition.NONE, it -> other);

    assertEquals(added.revised(other, 0), revised);
    assertEquals(revised, academy().queries().course(added.id()));
    assertEquals(revised, academy().courses().revise(added.id(), Precondition.NONE, it -> other));
  }

  @Test
  default void anAddressAndACodeAreTakenWhateverTheirCase() {
    academy().students().add(profile("Ada", "ada@example.org"));
    academy().courses().add(courseProfile("alg1"));

    assertRefused(
        new StudentEmailTaken(new Email("ADA@example.org")),
        () -> academy().students().add(profile("Other", "ADA@example.org")));
    assertRefused(
        new CourseCodeTaken(new CourseCode("ALG1")),
        () -> academy().courses().add(courseProfile("ALG1")));
  }

  @Test
  default void aCapacityIsLoweredDownToTheEnrolledAndNotBelow() {
    Course course = course(3);
    enrolled(course, student("First"));
    enrolled(course, student("Second"));

    assertRefused(
        new CapacityBelowEnrolled(course.id(), new Capacity(1), 2),
        () ->
            academy()
                .courses()
                .revise(course.id(), Precondition.NONE, it -> courseProfile("less", 1)));
    assertEquals(
        courseProfile("less", 2),
        academy()
            .courses()
            .revise(course.id(), Precondition.NONE, it -> courseProfile("less", 2))
            .profile());
  }

  @Test
  default void whoeverHasSeenAnOlderVersionChangesNothing() {
    Student student = student("First");
    Course course = course();
    Precondition seen = Precondition.oneOf(Set.of(student.version()));
    StudentProfile second = profile("Second", "second@example.org");
    CourseProfile other = courseProfile("other");
    academy().students().revise(student.id(), seen, it -> second);
    academy().courses().revise(course.id(), seen, it -> other);

    assertThrows(
        PreconditionFailedException.class,
        () -> academy().students().revise(student.id(), seen, it -> second));
    assertThrows(
        PreconditionFailedException.class,
        () -> academy().students().remove(student.id(), seen, true));
    assertThrows(
        PreconditionFailedException.class,
        () -> academy().courses().revise(course.id(), seen, it -> other));
    assertThrows(
        PreconditionFailedException.class,
        () -> academy().courses().remove(course.id(), seen, true));
    assertEquals(second, academy().queries().student(student.id()).profile());
    assertEquals(other, academy().queries().course(course.id()).profile());
  }

  @Test
  default void whatHasEnrolmentsGoesWithACascadeAloneWhichTellsTheirNumber() {
    Student student = student("First");
    Course course = course(3);
    Course other = course(3);
    enrolled(course, student);
    enrolled(other, student, EnrolmentStatus.DROPPED);
    enrolled(course, student("Second"));

    assertRefused(
        new HasEnrolments(student.id(), 2),
        () -> academy().students().remove(student.id(), Precondition.NONE, false));
    assertEquals(2, academy().students().remove(student.id(), Precondition.NONE, true));
    assertRefused(
        new HasEnrolments(course.id(), 1),
        () -> academy().courses().remove(course.id(), Precondition.NONE, false));
    assertEquals(
        new Courses.Removed(1, DependantCounts.NONE),
        academy().courses().remove(course.id(), Precondition.NONE, true));
    assertEquals(
        new Courses.Removed(0, DependantCounts.NONE),
        academy().courses().remove(other.id(), Precondition.NONE, false));
  }

  @Test
  default void aCompletedEnrolmentKeepsItsStudentAndItsCourse() {
    Student student = student("First");
    Course course = course();
    enrolled(course, student, EnrolmentStatus.COMPLETED, Grade.A);
    enrolled(course(), student);

    for (boolean cascade : new boolean[] {true, false}) {
      assertRefused(
          new HasCompletions(student.id(), 1),
          () -> academy().students().remove(student.id(), Precondition.NONE, cascade));
      assertRefused(
          new HasCompletions(course.id(), 1),
          () -> academy().courses().remove(course.id(), Precondition.NONE, cascade));
    }
  }

  @Test
  default void whatIsRemovedIsUnknown() {
    Student student = student("First");
    Course course = course();
    academy().students().remove(student.id(), Precondition.NONE, false);
    academy().courses().remove(course.id(), Precondition.NONE, false);

    UnknownStudent noStudent = new UnknownStudent(student.id());
    UnknownCourse noCourse = new UnknownCourse(course.id());
    assertRefused(noStudent, () -> academy().queries().student(student.id()));
    assertRefused(
        noStudent, () -> academy().students().revise(student.id(), Precondition.NONE, it -> it));
    assertRefused(
        noStudent, () -> academy().students().remove(student.id(), Precondition.NONE, false));
    assertRefused(noCourse, () -> academy().queries().course(course.id()));
    assertRefused(noCourse, () -> academy().queries().summary(course.id()));
    assertRefused(
        noCourse, () -> academy().courses().revise(course.id(), Precondition.NONE, it -> it));
    assertRefused(
        noCourse, () -> academy().courses().remove(course.id(), Precondition.NONE, false));
  }
}
