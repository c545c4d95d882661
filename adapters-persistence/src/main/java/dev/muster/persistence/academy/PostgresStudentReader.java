package dev.muster.persistence.academy;

import dev.muster.application.academy.port.StudentReader;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.platform.jdbc.access.DatabaseGate;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Answers queries for students from PostgreSQL, each with one statement. */
@Singleton
final class PostgresStudentReader implements StudentReader {
  private final DatabaseGate gate;
  private final StudentQueries queries;

  PostgresStudentReader(DatabaseGate gate, StudentQueries queries) {
    this.gate = gate;
    this.queries = queries;
  }

  @Override
  public Optional<Student> find(StudentId id) {
    return gate.read(() -> queries.find(id.value())).map(StudentRow::toDomain);
  }

  @Override
  public List<Student> list(Optional<StudentId> after, int limit) {
    long key = after.map(StudentId::value).orElse(0L);
    return gate.read(() -> queries.list(key, limit)).stream().map(StudentRow::toDomain).toList();
  }
}
