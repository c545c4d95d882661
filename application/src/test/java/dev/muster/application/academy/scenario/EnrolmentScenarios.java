package dev.muster.application.academy.scenario;

import static dev.muster.application.academy.contract.AcademyFixture.assertRefused;
import static dev.muster.application.academy.contract.AcademyFixture.changed;
import static dev.muster.application.academy.contract.AcademyFixture.enrolment;
import static dev.muster.domain.academy.EnrolmentStatus.COMPLETED;
import static dev.muster.domain.academy.EnrolmentStatus.DROPPED;
import static dev.muster.domain.academy.EnrolmentStatus.ENROLLED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.academy.Enrolments;
import dev.muster.application.academy.contract.AcademyFixture;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.academy.AcademyViolation.AlreadyCompleted;
import dev.muster.domain.academy.AcademyViolation.CompletionWithoutGrade;
import dev.muster.domain.academy.AcademyViolation.CourseFull;
import dev.muster.domain.academy.AcademyViolation.GradeWithoutCompletion;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolation.UnknownEnrolment;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.BatchEnrolment;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.EnrolmentChange;
import dev.muster.domain.academy.EnrolmentFacts;
import dev.muster.domain.academy.EnrolmentOutcome;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Students enrol, drop out, return and complete. */
public interface EnrolmentScenarios extends AcademyFixture {
  @Test
  default void enrollingTwiceIsEnrollingOnce() {
    Course course = course(1);
    Student student = student("First");
    Enrolment expected = enrolment(course.id(), student.id(), ENROLLED);

    assertEquals(
        new EnrolmentFacts.Result(expected, EnrolmentOutcome.ENROLLED), enrol(course, student));
    assertEquals(
        new EnrolmentFacts.Result(expected, EnrolmentOutcome.ALREADY_ENROLLED),
        enrol(course, student));
    assertEquals(expected, academy().queries().enrolment(course.id(), student.id()));
  }

  @Test
  default void whoDropsFreesASeatAndReturnsWhileOneIsFree() {
    Course course = course(1);
    Student first = student("First");
    Student second = student("Second");
    Enrolment enrolled = enrol(course, first).enrolment();
    assertRefused(new CourseFull(course.id()), () -> enrol(course, second));

    Enrolment dropped = change(course, first, EnrolmentChange.to(DROPPED));
    enrol(course, second);

    assertEquals(changed(enrolled, DROPPED), dropped);
    assertRefused(new CourseFull(course.id()), () -> enrol(course, first));
    assertRefused(
        new CourseFull(course.id()), () -> change(course, first, EnrolmentChange.to(ENROLLED)));
    change(course, second, EnrolmentChange.completion(Grade.B));
    assertEquals(
        new EnrolmentFacts.Result(changed(dropped, ENROLLED), EnrolmentOutcome.RETURNED),
        enrol(course, first));
    assertEquals(
        changed(dropped, ENROLLED), academy().queries().enrolment(course.id(), first.id()));
  }

  @Test
  default void aCompletionIsFinalButForItsGrade() {
    Course course = course(1);
    Student student = student("First");
    Enrolment enrolled = enrol(course, student).enrolment();
    AlreadyCompleted refusal = new AlreadyCompleted(course.id(), student.id());

    Enrolment completed = change(course, student, EnrolmentChange.completion(Grade.B));

    assertEquals(changed(enrolled, COMPLETED, Grade.B), completed);
    assertRefused(refusal, () -> enrol(course, student));
    assertRefused(refusal, () -> change(course, student, EnrolmentChange.to(DROPPED)));
    assertRefused(
        refusal,
        () -> academy().enrolments().withdraw(course.id(), student.id(), Precondition.NONE));
    assertEquals(
        changed(completed, COMPLETED, Grade.A),
        change(course, student, EnrolmentChange.completion(Grade.A)));
  }

  @Test
  default void aGradeGoesWithCompletionAndOnlyWithIt() {
    Course course = course(1);
    Student student = student("First");
    enrol(course, student);

    assertRefused(
        new CompletionWithoutGrade(course.id(), student.id()),
        () -> change(course, student, EnrolmentChange.to(COMPLETED)));
    assertRefused(
        new GradeWithoutCompletion(course.id(), student.id()),
        () ->
            change(
                course,
                student,
                new EnrolmentChange(Optional.empty(), Optional.of(Optional.of(Grade.A)))));
  }

  @Test
  default void whatWasNeverCompletedIsWithdrawnAndFreesItsSeat() {
    Course course = course(1);
    Student student = student("First");
    enrol(course, student);

    academy().enrolments().withdraw(course.id(), student.id(), Precondition.NONE);

    assertRefused(
        new UnknownEnrolment(course.id(), student.id()),
        () -> academy().queries().enrolment(course.id(), student.id()));
    enrol(course, student("Second"));
  }

  @Test
  default void whoeverHasSeenAnOlderVersionOfAnEnrolmentChangesNothing() {
    Course course = course(2);
    Student student = student("First");
    Enrolment first = enrol(course, student).enrolment();
    Precondition seen = Precondition.oneOf(Set.of(first.version()));
    CourseId id = course.id();
    Enrolment second =
        academy().enrolments().change(id, student.id(), seen, _ -> EnrolmentChange.to(DROPPED));

    assertThrows(
        PreconditionFailedException.class,
        () ->
            academy()
                .enrolments()
                .change(id, student.id(), seen, _ -> EnrolmentChange.completion(Grade.A)));
    assertThrows(
        PreconditionFailedException.class,
        () -> academy().enrolments().withdraw(id, student.id(), seen));
    assertThrows(
        PreconditionFailedException.class,
        () -> academy().enrolments().enrol(id, student.id(), seen));
    assertThrows(
        PreconditionFailedException.class,
        () -> academy().enrolments().enrol(id, student.id(), Precondition.ABSENT));
    assertEquals(second, academy().queries().enrolment(id, student.id()));
  }

  @Test
  default void everyStudentOfABatchHasAnOutcomeInTheOrderGiven() {
    Course course = course(3);
    Student seated = student("Seated");
    Student dropped = student("Dropped");
    Student completed = student("Completed");
    Student first = student("New");
    Student late = student("Late");
    enrolled(course, seated);
    enrolled(course, dropped, DROPPED);
    enrolled(course, completed, COMPLETED, Grade.C);

    BatchEnrolment.Result result =
        academy()
            .enrolments()
            .enrolAll(
                course.id(),
                List.of(
                    NOBODY,
                    dropped.id(),
                    seated.id(),
                    first.id(),
                    first.id(),
                    late.id(),
                    completed.id()));

    assertEquals(
        List.of(
            EnrolmentOutcome.UNKNOWN_STUDENT,
            EnrolmentOutcome.RETURNED,
            EnrolmentOutcome.ALREADY_ENROLLED,
            EnrolmentOutcome.ENROLLED,
            EnrolmentOutcome.ALREADY_ENROLLED,
            EnrolmentOutcome.COURSE_FULL,
            EnrolmentOutcome.ALREADY_COMPLETED),
        result.decisions().stream().map(BatchEnrolment.Decision::outcome).toList());
    assertEquals(3, enrolledIn(course));
    assertEquals(
        enrolment(course.id(), first.id(), ENROLLED),
        academy().queries().enrolment(course.id(), first.id()));
    assertEquals(ENROLLED, academy().queries().enrolment(course.id(), dropped.id()).status());
  }

  @Test
  default void aBatchHasOneToAThousandStudents() {
    Course course = course();
    List<StudentId> tooMany =
        LongStream.rangeClosed(1, Enrolments.MAX_BATCH + 1).mapToObj(StudentId::new).toList();

    assertThrows(
        InvalidValueException.class, () -> academy().enrolments().enrolAll(course.id(), List.of()));
    assertThrows(
        InvalidValueException.class, () -> academy().enrolments().enrolAll(course.id(), tooMany));
    assertEquals(
        Enrolments.MAX_BATCH,
        academy()
            .enrolments()
            .enrolAll(course.id(), tooMany.subList(0, Enrolments.MAX_BATCH))
            .decisions()
            .size());
  }

  @Test
  default void whatIsNotThereIsRefusedTheCourseFirst() {
    Course course = course();
    Student student = student("First");
    EnrolmentChange drop = EnrolmentChange.to(DROPPED);
    UnknownCourse noCourse = new UnknownCourse(NOWHERE);
    UnknownStudent noStudent = new UnknownStudent(NOBODY);
    UnknownEnrolment nothing = new UnknownEnrolment(course.id(), student.id());
    Enrolments enrolments = academy().enrolments();

    assertRefused(noCourse, () -> enrolments.enrol(NOWHERE, NOBODY, Precondition.NONE));
    assertRefused(noStudent, () -> enrolments.enrol(course.id(), NOBODY, Precondition.NONE));
    assertRefused(noCourse, () -> enrolments.change(NOWHERE, NOBODY, Precondition.NONE, _ -> drop));
    assertRefused(
        nothing,
        () -> enrolments.change(course.id(), student.id(), Precondition.EXISTS, _ -> drop));
    assertRefused(nothing, () -> enrolments.withdraw(course.id(), student.id(), Precondition.NONE));
    assertRefused(noCourse, () -> enrolments.enrolAll(NOWHERE, List.of(student.id())));
    assertRefused(noCourse, () -> academy().queries().enrolment(NOWHERE, NOBODY));
    assertRefused(noStudent, () -> academy().queries().enrolment(course.id(), NOBODY));
    assertRefused(nothing, () -> academy().queries().enrolment(course.id(), student.id()));
  }

  private EnrolmentFacts.Result enrol(Course course, Student student) {
    return academy().enrolments().enrol(course.id(), student.id(), Precondition.NONE);
  }

  private Enrolment change(Course course, Student student, EnrolmentChange change) {
    return academy().enrolments().change(course.id(), student.id(), Precondition.NONE, _ -> change);
  }
}
