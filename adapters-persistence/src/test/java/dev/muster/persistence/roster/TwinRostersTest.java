package dev.muster.persistence.roster;

import dev.muster.application.roster.memory.InMemoryRoster;
import dev.muster.application.roster.random.TwinRosters;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** PostgreSQL and memory give the same answers to the same commands. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwinRostersTest implements TestPropertyProvider {
  private static final int HISTORIES = 20;
  private static final int COMMANDS = 500;

  @Inject PostgresPorts postgres;
  @Inject RosterTables tables;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings();
  }

  @Test
  void everyAnswerToRandomCommandsIsTheSameInMemory() {

    long seed = Long.getLong("muster.seed", System.nanoTime());
    System.out.println("TwinRostersTest: repeat with -Dmuster.seed=" + seed);
    for (int history = 0; history < HISTORIES; history++) {
      tables.clear();
      TwinRosters.compare(new InMemoryRoster().ports(), postgres.all(), seed + history, COMMANDS);
    }
  }
}
