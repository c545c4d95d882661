package dev.muster.application.academy.port;

import dev.muster.application.academy.query.CourseFilter;
import dev.muster.application.academy.query.CourseStudent;
import dev.muster.application.academy.query.CourseSummary;
import dev.muster.application.academy.query.EnrolmentFilter;
import dev.muster.application.academy.query.StudentCourse;
import dev.muster.application.academy.query.StudentFilter;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Driven port: answers queries from the committed state, each in one statement.
 *
 * <p>A list begins after the given key, is ordered by that key, and has at most {@code limit}
 * items.
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

  /** Returns the students of a course by key, or empty if the course does not exist. */
  Optional<List<CourseStudent>> studentsOf(
      CourseId course, EnrolmentFilter filter, Optional<EnrolmentKey> after, int limit);

  /** Returns the courses of a student by key, or empty if the student does not exist. */
  Optional<List<StudentCourse>> coursesOf(
      StudentId student, EnrolmentFilter filter, Optional<EnrolmentKey> after, int limit);

  /** Returns the counts of a course, or empty if the course does not exist. */
  Optional<CourseSummary> summary(CourseId course);

  /**
   * Sort key of an enrolment in a list.
   *
   * @param enrolledAt the beginning, in the years 1970 to 9999, else {@link InvalidValueException}
   * @param other the student's id in a list of a course, the course's id in a list of a student
   */
  record EnrolmentKey(Instant enrolledAt, long other) {
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    /** Checks the range, because a cursor may be forged. */
    public EnrolmentKey {
      if (enrolledAt.isBefore(Instant.EPOCH) || !enrolledAt.isBefore(END)) {
        throw new InvalidValueException("must lie in the years 1970 to 9999");
      }
    }
  }
}
