package dev.muster.persistence.academy;

import dev.muster.application.StaleVersionException;
import dev.muster.application.academy.port.StudentRepository;
import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation;
import dev.muster.domain.academy.AcademyViolation.StudentEmailTaken;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Removal;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Stores students in PostgreSQL. */
@Singleton
final class PostgresStudentRepository implements StudentRepository {
  private final StudentStatements statements;

  PostgresStudentRepository(StudentStatements statements) {
    this.statements = statements;
  }

  @Override
  public Student add(StudentProfile profile) {
    return AcademyRefusals.translated(
            refusals(profile),
            () ->
                statements.insert(
                    Version.FIRST.value(),
                    profile.name().value(),
                    profile.name().folded(),
                    profile.email().value(),
                    profile.email().folded()))
        .toDomain();
  }

  @Override
  public Optional<Student> claim(StudentId id) {
    return statements.lock(id.value()).map(StudentRow::toDomain);
  }

  @Override
  public Optional<Removal> claimForRemoval(StudentId id) {
    return statements
        .lock(id.value())
        .map(
            locked -> {
              // None begins or changes meanwhile: that needs the lock of the student, too.
              RemovalRow counted = statements.lockCourses(id.value());
              return new Removal(
                  id, new Version(locked.version()), counted.enrolments(), counted.completions());
            });
  }

  @Override
  public void update(Student changed) {
    StudentProfile profile = changed.profile();
    int updated =
        AcademyRefusals.translated(
            refusals(profile),
            () ->
                statements.update(
                    changed.id().value(),
                    changed.version().value(),
                    profile.name().value(),
                    profile.name().folded(),
                    profile.email().value(),
                    profile.email().folded()));
    if (updated == 0) {
      throw statements.find(changed.id().value()).isPresent()
          ? new StaleVersionException()
          : unknown(changed.id());
    }
  }

  @Override
  public void remove(StudentId id) {
    statements.deleteEnrolments(id.value());
    if (statements.delete(id.value()) == 0) {
      throw unknown(id);
    }
  }

  private static Map<String, AcademyViolation> refusals(StudentProfile profile) {
    return Map.of("student_email_key", new StudentEmailTaken(profile.email()));
  }

  private static AcademyViolationException unknown(StudentId id) {
    return new AcademyViolationException(new UnknownStudent(id));
  }
}
