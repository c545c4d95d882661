package dev.muster.application.academy.memory;

import dev.muster.application.academy.port.StudentRepository;
import dev.muster.domain.Version;
import dev.muster.domain.academy.Removal;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import java.util.Optional;

/** Stores students in memory. */
public class InMemoryStudentRepository implements StudentRepository {
  private final AcademyTables tables;

  /** Keeps them in these tables. */
  public InMemoryStudentRepository(AcademyTables tables) {
    this.tables = tables;
  }

  @Override
  public Student add(StudentProfile profile) {
    return tables.students.insert(id -> new Student(new StudentId(id), Version.FIRST, profile));
  }

  @Override
  public Optional<Student> claim(StudentId id) {
    return tables.students.find(id);
  }

  @Override
  public Optional<Removal> claimForRemoval(StudentId id) {
    return tables.store.read(
        () -> tables.students.find(id).map(it -> tables.removal(id, it.version())));
  }

  @Override
  public void update(Student changed) {
    tables.students.update(changed);
  }

  @Override
  public void remove(StudentId id) {
    tables.students.delete(id);
  }
}
