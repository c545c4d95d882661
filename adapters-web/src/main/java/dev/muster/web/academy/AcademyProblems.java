package dev.muster.web.academy;

import static dev.muster.platform.web.problem.RuleEntry.conflict;
import static dev.muster.platform.web.problem.RuleEntry.missing;

import dev.muster.domain.Email;
import dev.muster.domain.academy.AcademyViolation;
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
import dev.muster.domain.academy.Capacity;
import dev.muster.domain.academy.CourseCode;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.EnrolmentSide;
import dev.muster.domain.academy.StudentId;
import dev.muster.platform.web.problem.RuleEntry;
import dev.muster.platform.web.problem.RuleTable;
import jakarta.inject.Singleton;
import java.util.List;

/** The rules of the academy over HTTP: statuses, titles, explanations, facts and examples. */
@Singleton
final class AcademyProblems extends RuleTable<AcademyViolation> {
  private static final StudentId STUDENT = new StudentId(3);
  private static final CourseId COURSE = new CourseId(1);
  private static final String PAIR = "/courses/1/students/3";

  AcademyProblems() {
    super(
        AcademyViolation.class,
        List.of(
            new UnknownStudent(STUDENT),
            new UnknownCourse(COURSE),
            new UnknownEnrolment(COURSE, STUDENT),
            new StudentEmailTaken(new Email("alice@example.org")),
            new CourseCodeTaken(new CourseCode("18.06")),
            new CourseFull(COURSE),
            new CapacityBelowEnrolled(COURSE, new Capacity(1), 2),
            new AlreadyCompleted(COURSE, STUDENT),
            new GradeWithoutCompletion(COURSE, STUDENT),
            new CompletionWithoutGrade(COURSE, STUDENT),
            new HasEnrolments(COURSE, 2),
            new HasCompletions(COURSE, 1)));
  }

  @Override
  protected RuleEntry entry(AcademyViolation violation) {
    return switch (violation) {
      case UnknownStudent(StudentId(long student)) ->
          missing(
                  "Unknown student",
                  "/students/3",
                  """
                  No student has this identity: it never did, or was removed. GET /students lists those \
                  that there are.\
                  """)
              .with("studentId", student);
      case UnknownCourse(CourseId(long course)) ->
          missing(
                  "Unknown course",
                  "/courses/1",
                  """
                  No course has this identity: it never did, or was removed. GET /courses lists those \
                  that there are.\
                  """)
              .with("courseId", course);
      case UnknownEnrolment(CourseId(long course), StudentId(long student)) ->
          missing(
                  "Unknown enrolment",
                  PAIR,
                  """
                  Student and course exist, but the student is not enrolled in the course and never \
                  dropped or completed it. PUT on the same path with an empty body, or with the status \
                  ENROLLED, enrols.\
                  """)
              .with("courseId", course)
              .with("studentId", student);
      case StudentEmailTaken(Email(String email)) ->
          conflict(
                  "Student e-mail taken",
                  "/students",
                  """
                  The e-mail address of a student is unique, whatever its case. Find the student that \
                  has it with GET /students?email=.\
                  """)
              .with("email", email);
      case CourseCodeTaken(CourseCode(String code)) ->
          conflict(
                  "Course code taken",
                  "/courses",
                  """
                  The code of a course is unique, whatever its case. Take another code, or find the \
                  course that has it with GET /courses?code=.\
                  """)
              .with("code", code);
      case CourseFull(CourseId(long course)) ->
          conflict(
                  "Course full",
                  PAIR,
                  """
                  As many students are enrolled as the course has seats. Wait until one completes or \
                  drops it, or raise its capacity. GET /courses?seats=true lists courses with a free \
                  seat.\
                  """)
              .with("courseId", course);
      case CapacityBelowEnrolled(CourseId(long course), Capacity(int seats), long enrolled) ->
          conflict(
                  "Capacity below enrolled",
                  "/courses/1",
                  """
                  A capacity is not lowered below the number of students that are enrolled. The \
                  problem tells their number as enrolled. Let some of them drop or complete the \
                  course first.\
                  """)
              .with("courseId", course)
              .with("capacity", seats)
              .with("enrolled", enrolled);
      case AlreadyCompleted(CourseId(long course), StudentId(long student)) ->
          conflict(
                  "Already completed",
                  PAIR,
                  """
                  A completed enrolment is a record: the student is not enrolled again, and it is \
                  neither dropped nor removed. PATCH may correct its grade.\
                  """)
              .with("courseId", course)
              .with("studentId", student);
      case GradeWithoutCompletion(CourseId(long course), StudentId(long student)) ->
          conflict(
                  "Grade without completion",
                  PAIR,
                  """
                  Only a completed enrolment has a grade. PATCH with the status COMPLETED and the grade \
                  completes it.\
                  """)
              .with("courseId", course)
              .with("studentId", student);
      case CompletionWithoutGrade(CourseId(long course), StudentId(long student)) ->
          conflict(
                  "Completion without grade",
                  PAIR,
                  """
                  A completed enrolment has a grade from A to F. PATCH with both members, status and \
                  grade.\
                  """)
              .with("courseId", course)
              .with("studentId", student);
      // The instance names the student or the course.
      case HasEnrolments(EnrolmentSide _, long enrolments) ->
          conflict(
                  "Has enrolments",
                  "/courses/1",
                  """
                  A student or a course that has enrolments is not removed by DELETE alone. Remove them one by \
                  one, or all with it: DELETE with ?cascade=true.\
                  """)
              .with("enrolments", enrolments);
      case HasCompletions(EnrolmentSide _, long completions) ->
          conflict(
                  "Has completions",
                  "/courses/1",
                  """
                  A completed enrolment is a record that keeps its student and its course: neither is \
                  removed, not even with ?cascade=true.\
                  """)
              .with("completions", completions);
    };
  }
}
