package dev.muster.platform.jdbc.access;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.SharedAdapterSuite;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** The ports that every context shares are accepted on PostgreSQL. */
class SharedPortsTest implements SharedAdapterSuite {
  // One for each JVM: who runs the tests one by one, as often as there are mutants, starts it once.
  private static final ApplicationContext CONTEXT =
      ApplicationContext.run(Map.copyOf(TestDatabase.settings("classpath:db/fixture")));

  @BeforeEach
  void startFromNothing() {
    CONTEXT.getBean(TestTables.class).clear();
  }

  @Override
  public UnitOfWork unitOfWork() {
    return CONTEXT.getBean(UnitOfWork.class);
  }

  @Override
  public IdempotencyRecords requests() {
    return CONTEXT.getBean(IdempotencyRecords.class);
  }

  @Override
  public Rows rows() {
    return new NoteRows(CONTEXT.getBean(Notes.class), CONTEXT.getBean(DatabaseGate.class));
  }

  /** Stores notes as the rows that the contracts store. */
  private record NoteRows(Notes notes, DatabaseGate gate) implements Rows {
    @Override
    public long add(String name) {
      return gate.read(() -> notes.add(name));
    }

    @Override
    public Optional<String> find(long row) {
      return gate.read(() -> notes.text(row));
    }
  }
}
