package dev.muster.application.academy.memory;

import dev.muster.application.academy.port.AcademyPorts;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.domain.academy.Course;
import dev.muster.domain.academy.Enrolment;
import dev.muster.domain.academy.Student;
import java.util.function.Supplier;

/** The academy in memory: the persistence adapter for tests that need no database. */
public final class InMemoryAcademy {
  private final AcademyTables tables;

  /** Makes an empty academy in a store that others may share, and its units of work with it. */
  public InMemoryAcademy(InMemoryStore store) {
    tables = new AcademyTables(store);
  }

  /** Returns the driven ports, all on this store. */
  public AcademyPorts ports() {
    return new AcademyPorts(
        new InMemoryStudentRepository(tables),
        new InMemoryCourseRepository(tables),
        new InMemoryEnrolmentRepository(tables),
        new InMemoryAcademyReader(tables),
        tables.store,
        new InMemoryAcademyTransferStore(tables));
  }

  /** Returns the tables, for an adapter that is broken on purpose. */
  public AcademyTables tables() {
    return tables;
  }

  /** Asks without waiting for a unit of work, for an adapter that is broken on purpose. */
  public <T> T peek(Supplier<T> question) {
    return tables.store.peek(question);
  }

  /** Stores a student whatever else is stored, for an adapter that is broken on purpose. */
  public void force(Student row) {
    tables.students.force(row);
    tables.students.continueBeyond(row.id().value());
  }

  /** Stores a course whatever else is stored, for an adapter that is broken on purpose. */
  public void force(Course row) {
    tables.courses.force(row);
    tables.courses.continueBeyond(row.id().value());
  }

  /** Stores an enrolment whatever else is stored, for an adapter that is broken on purpose. */
  public void force(Enrolment row) {
    tables.enrolments.force(row);
  }
}
