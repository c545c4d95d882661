package dev.muster.application.academy.memory;

import dev.muster.application.academy.port.AcademyPorts;
import dev.muster.application.academy.port.StudentReader;
import dev.muster.application.academy.port.StudentRepository;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.memory.Table;
import dev.muster.domain.Version;
import dev.muster.domain.academy.AcademyViolation.UnknownStudent;
import dev.muster.domain.academy.AcademyViolationException;
import dev.muster.domain.academy.Student;
import dev.muster.domain.academy.StudentId;
import dev.muster.domain.academy.StudentProfile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The academy in memory: the persistence adapter for tests that need no database. */
public class InMemoryAcademy implements StudentRepository, StudentReader {
  private final InMemoryStore store;
  private final Table<StudentId, Student> table;

  /** Makes an empty academy in a store that others may share, and its units of work with it. */
  public InMemoryAcademy(InMemoryStore store) {
    this.store = store;
    table =
        store
            .table("student", Student::id, Comparator.comparingLong(StudentId::value))
            .versioned(Student::version)
            .missing(id -> new AcademyViolationException(new UnknownStudent(id)));
  }

  /** Makes another adapter of the same tables, for one that is broken on purpose. */
  protected InMemoryAcademy(InMemoryAcademy same) {
    store = same.store;
    table = same.table;
  }

  /** Returns the driven ports, all on this store. */
  public AcademyPorts ports() {
    return new AcademyPorts(this, this, store);
  }

  @Override
  public Student add(StudentProfile profile) {
    return table.insert(id -> new Student(new StudentId(id), Version.FIRST, profile));
  }

  @Override
  public Optional<Student> claim(StudentId id) {
    return table.find(id);
  }

  @Override
  public void update(Student changed) {
    table.update(changed);
  }

  @Override
  public void remove(StudentId id) {
    table.delete(id);
  }

  @Override
  public Optional<Student> find(StudentId id) {
    return table.find(id);
  }

  @Override
  public List<Student> list(Optional<StudentId> after, int limit) {
    return table.page(row -> true, after, limit);
  }

  /** Reads one without waiting for a unit of work, for an adapter that is broken on purpose. */
  protected Optional<Student> peek(StudentId id) {
    return store.peek(() -> table.find(id));
  }

  /** Stores one whatever else is stored, for an adapter that is broken on purpose. */
  protected void force(Student row) {
    table.force(row);
    table.continueBeyond(row.id().value());
  }
}
