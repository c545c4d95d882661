package dev.muster.application.academy;

import dev.muster.application.KeysetCursor;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.academy.port.AcademyReader;
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
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Runs the use cases of reading: turns results of the read port into pages and refusals. */
final class AcademyQueryService implements AcademyQueries {
  private final AcademyReader reader;

  AcademyQueryService(AcademyReader reader) {
    this.reader = reader;
  }

  @Override
  public Student student(StudentId id) {
    return reader.student(id).orElseThrow(() -> unknown(id));
  }

  @Override
  public Course course(CourseId id) {
    return reader.course(id).orElseThrow(() -> unknown(id));
  }

  @Override
  public Enrolment enrolment(CourseId course, StudentId student) {
    return reader
        .enrolment(course, student)
        .orElseThrow(
            () -> {
              // The first lookup that throws names the missing one.
              course(course);
              student(student);
              return new AcademyViolationException(new UnknownEnrolment(course, student));
            });
  }

  @Override
  public Page<Student> students(StudentFilter filter, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("students", filter);
    List<Student> found =
        reader.students(filter, after(cursor, page, StudentId::new), page.limit() + 1);
    return Page.of(found, page.limit(), it -> cursor.write(it.id().value()));
  }

  @Override
  public Page<Course> courses(CourseFilter filter, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("courses", filter);
    List<Course> found =
        reader.courses(filter, after(cursor, page, CourseId::new), page.limit() + 1);
    return Page.of(found, page.limit(), it -> cursor.write(it.id().value()));
  }

  @Override
  public Page<CourseStudent> studentsOf(CourseId course, EnrolmentFilter filter, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("students of", course, filter);
    List<CourseStudent> found =
        reader
            .studentsOf(course, filter, after(cursor, page, StudentId::new), page.limit() + 1)
            .orElseThrow(() -> unknown(course));
    return Page.of(found, page.limit(), it -> cursor.write(it.student().value()));
  }

  @Override
  public Page<StudentCourse> coursesOf(
      StudentId student, EnrolmentFilter filter, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("courses of", student, filter);
    List<StudentCourse> found =
        reader
            .coursesOf(student, filter, after(cursor, page, CourseId::new), page.limit() + 1)
            .orElseThrow(() -> unknown(student));
    return Page.of(found, page.limit(), it -> cursor.write(it.course().value()));
  }

  @Override
  public CourseSummary summary(CourseId course) {
    return reader.summary(course).orElseThrow(() -> unknown(course));
  }

  private static <K> Optional<K> after(KeysetCursor cursor, PageRequest page, LongFunction<K> id) {
    return page.after().map(text -> cursor.read(text, 1, key -> id.apply(key[0])));
  }

  private static AcademyViolationException unknown(StudentId id) {
    return new AcademyViolationException(new UnknownStudent(id));
  }

  private static AcademyViolationException unknown(CourseId id) {
    return new AcademyViolationException(new UnknownCourse(id));
  }
}
