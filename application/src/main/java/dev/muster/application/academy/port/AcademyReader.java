package dev.muster.application.academy.port;

import dev.muster.application.academy.query.CourseFilter;
import dev.muster.application.academy.query.CourseStudent;
import dev.muster.application.academy.query.CourseSummary;
import dev.muster.application.academy.query.EnrolmentFilter;
import dev.muster.application.academy.query.StudentCourse;
import dev.muster.application.academy.query.StudentFilter;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import java.util.List;
import java.util.Optional;

/**
 * Driven port: answers queries from the committed state, each in one statement.
 *
 * <p>A list begins after the given id, is ordered by id, and has at most {@code limit} items.
 */
public interface AcademyReader {
  /** Returns the student, or empty if it does not exist. */
  Optional<Student> student(StudentId id);

  /** Returns the course, or empty if it does not exist. */
  Optional<Course> course(CourseId id);

  /** Returns the enrolment, or empty if it does not exist. */
  Optional<Enrolment> enrolment(CourseId course, StudentId student);

  /** Returns students by id. */
  List<Student> students(StudentFilter filter, Optional<StudentId> after, int limit);

  /** Returns courses by id. */
  List<Course> courses(CourseFilter filter, Optional<CourseId> after, int limit);

  /** Returns the students of a course by id, or empty if the course does not exist. */
  Optional<List<CourseStudent>> studentsOf(
      CourseId course, EnrolmentFilter filter, Optional<StudentId> after, int limit);

  /** Returns the courses of a student by id, or empty if the student does not exist. */
  Optional<List<StudentCourse>> coursesOf(
      StudentId student, EnrolmentFilter filter, Optional<CourseId> after, int limit);

  /** Returns the counts of a course, or empty if the course does not exist. */
  Optional<CourseSummary> summary(CourseId course);
}
