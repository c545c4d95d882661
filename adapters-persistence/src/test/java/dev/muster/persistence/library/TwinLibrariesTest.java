package dev.muster.persistence.library;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.library.memory.InMemoryLibrary;
import dev.muster.application.library.random.TwinLibraries;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** PostgreSQL and memory give the same answers to the same commands. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwinLibrariesTest implements TestPropertyProvider {
  private static final int HISTORIES = 20;
  private static final int COMMANDS = 500;

  @Inject ApplicationContext context;
  @Inject TestTables tables;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings();
  }

  @Test
  void everyAnswerToRandomCommandsIsTheSameInMemory() {
    long seed = Long.getLong("muster.seed", System.nanoTime());
    System.out.println("TwinLibrariesTest: repeat with -Dmuster.seed=" + seed);
    for (int history = 0; history < HISTORIES; history++) {
      tables.clear();
      TwinLibraries.compare(
          InMemoryLibrary.in(new InMemoryStore()),
          PostgresLibraryTest.of(context),
          seed + history,
          COMMANDS);
    }
  }
}
