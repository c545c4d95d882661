package dev.muster.persistence.academy;

import dev.muster.application.academy.port.AcademyReader;
import dev.muster.application.academy.query.CourseFilter;
import dev.muster.application.academy.query.CourseStudent;
import dev.muster.application.academy.query.CourseSummary;
import dev.muster.application.academy.query.EnrolmentFilter;
import dev.muster.application.academy.query.StudentCourse;
import dev.muster.application.academy.query.StudentFilter;
import dev.muster.domain.EmailFragment;
import dev.muster.domain.NameFragment;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.platform.jdbc.access.DatabaseGate;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers queries about the academy from PostgreSQL, each with one statement. */
@Singleton
final class PostgresAcademyReader implements AcademyReader {
  private final DatabaseGate gate;
  private final StudentStatements students;
  private final CourseStatements courses;
  private final EnrolmentStatements enrolments;
  private final EnrolmentQueries queries;

  PostgresAcademyReader(
      DatabaseGate gate,
      StudentStatements students,
      CourseStatements courses,
      EnrolmentStatements enrolments,
      EnrolmentQueries queries) {
    this.gate = gate;
    this.students = students;
    this.courses = courses;
    this.enrolments = enrolments;
    this.queries = queries;
  }

  @Override
  public Optional<Student> student(StudentId id) {
    return gate.read(() -> students.find(id.value())).map(StudentRow::toDomain);
  }

  @Override
  public Optional<Course> course(CourseId id) {
    return gate.read(() -> courses.find(id.value())).map(CourseRow::toDomain);
  }

  @Override
  public Optional<Enrolment> enrolment(CourseId course, StudentId student) {
    return gate.read(() -> enrolments.find(course.value(), student.value()))
        .map(EnrolmentRow::toDomain);
  }

  @Override
  public List<Student> students(StudentFilter filter, Optional<StudentId> after, int limit) {
    long key = after.map(StudentId::value).orElse(0L);
    return gate
        .read(
            () ->
                students.list(
                    key,
                    folded(filter.name()),
                    filter.email().map(EmailFragment::folded).orElse(null),
                    limit))
        .stream()
        .map(StudentRow::toDomain)
        .toList();
  }

  @Override
  public List<Course> courses(CourseFilter filter, Optional<CourseId> after, int limit) {
    long key = after.map(CourseId::value).orElse(0L);
    return gate
        .read(
            () ->
                courses.list(
                    key,
                    folded(filter.name()),
                    folded(filter.code()),
                    filter.seats().orElse(null),
                    limit))
        .stream()
        .map(CourseRow::toDomain)
        .toList();
  }

  @Override
  public Optional<List<CourseStudent>> studentsOf(
      CourseId course, EnrolmentFilter filter, Optional<StudentId> after, int limit) {
    return gate.read(() -> queries.studentsOf(course, filter, after, limit));
  }

  @Override
  public Optional<List<StudentCourse>> coursesOf(
      StudentId student, EnrolmentFilter filter, Optional<CourseId> after, int limit) {
    return gate.read(() -> queries.coursesOf(student, filter, after, limit));
  }

  @Override
  public Optional<CourseSummary> summary(CourseId course) {
    return gate.read(() -> queries.summary(course));
  }

  private static @Nullable String folded(Optional<NameFragment> fragment) {
    return fragment.map(NameFragment::folded).orElse(null);
  }
}
