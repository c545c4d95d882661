package dev.muster.persistence.academy;

import dev.muster.application.StaleVersionException;
import dev.muster.application.academy.port.StudentRepository;
import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import jakarta.inject.Singleton;
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
    return statements.insert(Version.FIRST.value(), profile.name().value()).toDomain();
  }

  @Override
  public Optional<Student> claim(StudentId id) {
    return statements.lock(id.value()).map(StudentRow::toDomain);
  }

  @Override
  public void update(Student changed) {
    long id = changed.id().value();
    String name = changed.profile().name().value();
    if (statements.update(id, changed.version().value(), name) == 0) {
      throw statements.exists(id) ? new StaleVersionException() : unknown(changed.id());
    }
  }

  @Override
  public void remove(StudentId id) {
    if (statements.delete(id.value()) == 0) {
      throw unknown(id);
    }
  }

  private static AcademyViolationException unknown(StudentId id) {
    return new AcademyViolationException(new UnknownStudent(id));
  }
}
