package dev.muster.application.academy.memory;

import dev.muster.application.academy.port.AcademyReader;
import dev.muster.application.academy.query.CourseFilter;
import dev.muster.application.academy.query.CourseStudent;
import dev.muster.application.academy.query.CourseSummary;
import dev.muster.application.academy.query.EnrolmentFilter;
import dev.muster.application.academy.query.StudentCourse;
import dev.muster.application.academy.query.StudentFilter;
import dev.muster.application.kit.memory.Table;
import dev.muster.domain.EmailFragment;
import dev.muster.domain.NameFragment;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.CourseProfile;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.EnrolmentSide;
import dev.muster.domain.academy.EnrolmentStatus;
import dev.muster.domain.academy.Grade;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers queries from memory. */
public class InMemoryAcademyReader implements AcademyReader {
  private final AcademyTables tables;

  /** Keeps them in these tables. */
  public InMemoryAcademyReader(AcademyTables tables) {
    this.tables = tables;
  }

  @Override
  public Optional<Student> student(StudentId id) {
    return tables.students.find(id);
  }

  @Override
  public Optional<Course> course(CourseId id) {
    return tables.courses.find(id);
  }

  @Override
  public Optional<Enrolment> enrolment(CourseId course, StudentId student) {
    return tables.enrolments.find(new Pair(course, student));
  }

  @Override
  public List<Student> students(StudentFilter filter, Optional<StudentId> after, int limit) {
    return tables.students.page(
        it ->
            contains(it.profile().name().folded(), filter.name().map(NameFragment::folded))
                && contains(
                    it.profile().email().folded(), filter.email().map(EmailFragment::folded)),
        after,
        limit);
  }

  @Override
  public List<Course> courses(CourseFilter filter, Optional<CourseId> after, int limit) {
    return tables.store.read(
        () -> tables.courses.page(course -> matches(course, filter), after, limit));
  }

  @Override
  public Optional<List<CourseStudent>> studentsOf(
      CourseId course, EnrolmentFilter filter, Optional<StudentId> after, int limit) {
    return page(
        tables.courses, course, filter, Enrolment::student, after, limit, this::courseStudent);
  }

  @Override
  public Optional<List<StudentCourse>> coursesOf(
      StudentId student, EnrolmentFilter filter, Optional<CourseId> after, int limit) {
    return page(
        tables.students, student, filter, Enrolment::course, after, limit, this::studentCourse);
  }

  @Override
  public Optional<CourseSummary> summary(CourseId course) {
    return tables.store.read(() -> tables.courses.find(course).map(this::summary));
  }

  private <K extends EnrolmentSide, O extends EnrolmentSide, T> Optional<List<T>> page(
      Table<K, ?> table,
      K side,
      EnrolmentFilter filter,
      Function<Enrolment, O> other,
      Optional<O> after,
      int limit,
      Function<Enrolment, T> item) {
    long begin = after.map(EnrolmentSide::value).orElse(0L);
    return tables.store.read(
        () ->
            table
                .find(side)
                .map(
                    known ->
                        tables.of(side).stream()
                            .filter(it -> matches(it, filter))
                            .filter(it -> other.apply(it).value() > begin)
                            .sorted(Comparator.comparingLong(it -> other.apply(it).value()))
                            .limit(limit)
                            .map(item)
                            .toList()));
  }

  private boolean matches(Course course, CourseFilter filter) {
    CourseProfile profile = course.profile();
    boolean hasFree = course.seats(tables.enrolledIn(course.id())).hasFree();
    return contains(profile.name().folded(), filter.name().map(NameFragment::folded))
        && contains(profile.code().folded(), filter.code().map(NameFragment::folded))
        && filter.seats().filter(asked -> asked != hasFree).isEmpty();
  }

  private static boolean matches(Enrolment enrolment, EnrolmentFilter filter) {
    return filter.status().filter(status -> status != enrolment.status()).isEmpty()
        && (filter.grade().isEmpty() || filter.grade().equals(enrolment.grade()));
  }

  private static boolean contains(String folded, Optional<String> part) {
    return part.filter(it -> !folded.contains(it)).isEmpty();
  }

  private CourseStudent courseStudent(Enrolment it) {
    Student student = tables.students.find(it.student()).orElseThrow();
    return new CourseStudent(
        it.student(), student.profile().name(), it.status(), it.grade(), it.enrolledAt());
  }

  private StudentCourse studentCourse(Enrolment it) {
    CourseProfile course = tables.courses.find(it.course()).orElseThrow().profile();
    return new StudentCourse(
        it.course(), course.name(), course.code(), it.status(), it.grade(), it.enrolledAt());
  }

  private CourseSummary summary(Course course) {
    List<Enrolment> all = tables.of(course.id());
    Map<Grade, Long> grades =
        all.stream()
            .flatMap(it -> it.grade().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return new CourseSummary(
        course.id(),
        course.profile().capacity(),
        tables.enrolledIn(course.id()),
        all.stream().filter(it -> it.status() == EnrolmentStatus.DROPPED).count(),
        grades);
  }
}
