package dev.muster.domain.academy;

import static dev.muster.domain.academy.AcademyExamples.COURSE;
import static dev.muster.domain.academy.AcademyExamples.STUDENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.Email;
import dev.muster.domain.academy.AcademyViolation.AlreadyCompleted;
import dev.muster.domain.academy.AcademyViolation.CapacityBelowEnrolled;
import dev.muster.domain.academy.AcademyViolation.CompletionWithoutGrade;
import dev.muster.domain.academy.AcademyViolation.CourseCodeTaken;
import dev.muster.domain.academy.AcademyViolation.CourseFull;
import dev.muster.domain.academy.AcademyViolation.GradeWithoutCompletion;
import dev.muster.domain.academy.AcademyViolation.HasCompletions;
import dev.muster.domain.academy.AcademyViolation.HasEnrolments;
import dev.muster.domain.academy.AcademyViolation.StudentEmailTaken;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolation.UnknownEnrolment;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every refusal has a stable code and a sentence. */
class AcademyViolationTest {
  @Test
  void aRefusalHasACodeAndASentence() {
    Map<AcademyViolation, String> expected = new LinkedHashMap<>();
    expected.put(new UnknownStudent(STUDENT), "unknown-student: There is no student 3.");
    expected.put(new UnknownCourse(COURSE), "unknown-course: There is no course 7.");
    expected.put(
        new UnknownEnrolment(COURSE, STUDENT),
        "unknown-enrolment: Student 3 has no enrolment in course 7.");
    expected.put(
        new StudentEmailTaken(new Email("a@b")),
        "student-email-taken: Another student has the address a@b.");
    expected.put(
        new CourseCodeTaken(new CourseCode("CS101")),
        "course-code-taken: Another course has the code CS101.");
    expected.put(new CourseFull(COURSE), "course-full: Course 7 has no free seat.");
    expected.put(
        new CapacityBelowEnrolled(COURSE, new Capacity(1), 2),
        "capacity-below-enrolled: Course 7 has more students enrolled (2) than 1.");
    expected.put(
        new AlreadyCompleted(COURSE, STUDENT),
        "already-completed: Student 3 has completed course 7, which is final.");
    expected.put(
        new GradeWithoutCompletion(COURSE, STUDENT),
        "grade-without-completion: A grade is given with a completion only: student 3, course 7.");
    expected.put(
        new CompletionWithoutGrade(COURSE, STUDENT),
        "completion-without-grade: A completion needs a grade: student 3, course 7.");
    expected.put(
        new HasEnrolments(COURSE, 2),
        "has-enrolments: Course 7 has enrolments (2), which only a cascade removes with it.");
    expected.put(
        new HasCompletions(STUDENT, 1),
        "has-completions: Student 3 has completed enrolments (1), which are kept.");

    expected.forEach((rule, told) -> assertEquals(told, rule.code() + ": " + rule.sentence()));
    assertEquals(AcademyViolation.class.getPermittedSubclasses().length, expected.size());
  }
}
