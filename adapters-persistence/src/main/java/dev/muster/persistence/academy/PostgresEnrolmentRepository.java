package dev.muster.persistence.academy;

import dev.muster.application.StaleVersionException;
import dev.muster.application.academy.port.EnrolmentRepository;
import dev.muster.domain.academy.AcademyViolation;
import dev.muster.domain.academy.AcademyViolation.CourseFull;
import dev.muster.domain.academy.AcademyViolation.UnknownCourse;
import dev.muster.domain.academy.AcademyViolation.UnknownEnrolment;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.BatchEnrolment;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.EnrolmentFacts;
import dev.muster.domain.academy.StudentId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Stores enrolments in PostgreSQL; a claim is a lock on the row of the course. */
@Singleton
final class PostgresEnrolmentRepository implements EnrolmentRepository {
  private final EnrolmentStatements statements;
  private final CourseStatements courses;

  PostgresEnrolmentRepository(EnrolmentStatements statements, CourseStatements courses) {
    this.statements = statements;
    this.courses = courses;
  }

  @Override
  public EnrolmentFacts claim(CourseId course, StudentId student) {
    CourseRow locked =
        courses
            .lockWith(student.value(), course.value())
            .orElseThrow(
                () ->
                    refusal(
                        courses.find(course.value()).isPresent()
                            ? new UnknownStudent(student)
                            : new UnknownCourse(course)));
    Optional<Enrolment> own =
        statements.find(course.value(), student.value()).map(EnrolmentRow::toDomain);
    return new EnrolmentFacts(course, student, own, locked.seats());
  }

  @Override
  public BatchEnrolment claimAll(CourseId course, List<StudentId> students) {
    List<Long> ids = students.stream().map(StudentId::value).toList();
    Set<StudentId> known =
        statements.lockStudents(ids).stream().map(StudentId::new).collect(Collectors.toSet());
    CourseRow locked =
        courses.lock(course.value()).orElseThrow(() -> refusal(new UnknownCourse(course)));
    Map<StudentId, Enrolment> enrolments =
        statements.findAll(course.value(), ids).stream()
            .map(EnrolmentRow::toDomain)
            .collect(Collectors.toMap(Enrolment::student, Function.identity()));
    return new BatchEnrolment(course, known, enrolments, locked.seats());
  }

  @Override
  public void add(Enrolment enrolment) {
    addAll(List.of(enrolment));
  }

  @Override
  public void addAll(List<Enrolment> enrolments) {
    translated(
        enrolments.getFirst(),
        () -> {
          statements.insertAll(
              enrolments.getFirst().course().value(),
              column(enrolments, it -> it.student().value()),
              column(enrolments, it -> it.status().name()),
              column(enrolments, PostgresEnrolmentRepository::grade),
              column(enrolments, it -> it.enrolledAt().toString()),
              column(enrolments, it -> it.version().value()));
          return enrolments.size();
        });
  }

  @Override
  public void update(Enrolment changed) {
    if (updated(List.of(changed)) == 0) {
      CourseId course = changed.course();
      StudentId student = changed.student();
      throw statements.find(course.value(), student.value()).isPresent()
          ? new StaleVersionException()
          : refusal(new UnknownEnrolment(course, student));
    }
  }

  @Override
  public void updateAll(List<Enrolment> changed) {
    if (updated(changed) != changed.size()) {
      throw new IllegalStateException("enrolments were changed without being claimed");
    }
  }

  @Override
  public void remove(CourseId course, StudentId student) {
    if (statements.delete(course.value(), student.value()) == 0) {
      throw refusal(new UnknownEnrolment(course, student));
    }
  }

  private int updated(List<Enrolment> changed) {
    return translated(
        changed.getFirst(),
        () ->
            statements.updateAll(
                changed.getFirst().course().value(),
                column(changed, it -> it.student().value()),
                column(changed, it -> it.status().name()),
                column(changed, PostgresEnrolmentRepository::grade),
                column(changed, it -> it.version().value())));
  }

  private static int translated(Enrolment first, Supplier<Integer> write) {
    CourseId course = first.course();
    return AcademyRefusals.translated(
        Map.of(
            "enrolment_course_fkey", new UnknownCourse(course),
            "enrolment_student_fkey", new UnknownStudent(first.student()),
            "course_seats_check", new CourseFull(course)),
        write);
  }

  private static String grade(Enrolment enrolment) {
    return enrolment.grade().map(Enum::name).orElse("");
  }

  private static AcademyViolationException refusal(AcademyViolation violation) {
    return new AcademyViolationException(violation);
  }

  private static <T> List<T> column(List<Enrolment> enrolments, Function<Enrolment, T> value) {
    return enrolments.stream().map(value).toList();
  }
}
