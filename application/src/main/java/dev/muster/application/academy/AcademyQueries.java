package dev.muster.application.academy;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Permission;
import dev.muster.application.Recorded;
import dev.muster.application.academy.query.CourseFilter;
import dev.muster.application.academy.query.CourseStudent;
import dev.muster.application.academy.query.CourseSummary;
import dev.muster.application.academy.query.EnrolmentFilter;
import dev.muster.application.academy.query.StudentCourse;
import dev.muster.application.academy.query.StudentFilter;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolation.UnknownEnrolment;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;

/**
 * Driving port: reads the academy, from both sides of the enrolments. Each method refuses a student
 * or a course that does not exist with {@link AcademyViolationException}: {@link UnknownStudent} or
 * {@link UnknownCourse}, the course first.
 *
 * <p>Each list has a total order by values that no command changes. A client that reads all pages
 * sees every item exactly once if it matches the filter throughout. A list refuses a cursor of
 * another list or of other filters with {@link InvalidCursorException}.
 */
@Recorded(Recorded.When.NEVER)
public interface AcademyQueries {
  /** Reads a student. */
  @Permission(AcademyPermissions.READ)
  Student student(StudentId id);

  /** Reads a course. */
  @Permission(AcademyPermissions.READ)
  Course course(CourseId id);

  /**
   * Reads an enrolment, whatever its status.
   *
   * @throws AcademyViolationException with {@link UnknownEnrolment}
   */
  @Permission(AcademyPermissions.READ)
  Enrolment enrolment(CourseId course, StudentId student);

  /** Lists students by id, in the order of their addition. */
  @Permission(AcademyPermissions.READ)
  Page<Student> students(StudentFilter filter, PageRequest page);

  /** Lists courses by id, in the order of their addition. */
  @Permission(AcademyPermissions.READ)
  Page<Course> courses(CourseFilter filter, PageRequest page);

  /** Lists the students of a course by the moment they enrolled, then by id. */
  @Permission(AcademyPermissions.READ)
  Page<CourseStudent> studentsOf(CourseId course, EnrolmentFilter filter, PageRequest page);

  /** Lists the courses of a student by the moment it enrolled, then by id. */
  @Permission(AcademyPermissions.READ)
  Page<StudentCourse> coursesOf(StudentId student, EnrolmentFilter filter, PageRequest page);

  /** Counts the students of a course by status and by grade. */
  @Permission(AcademyPermissions.READ)
  CourseSummary summary(CourseId course);
}
