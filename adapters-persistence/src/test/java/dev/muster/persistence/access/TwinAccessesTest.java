package dev.muster.persistence.access;

import dev.muster.application.access.memory.InMemoryAccess;
import dev.muster.application.access.random.TwinAccesses;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** PostgreSQL and memory give the same answers to the same commands. */
class TwinAccessesTest {
  private static final int HISTORIES = 10;
  private static final int COMMANDS = 500;

  @Test
  void everyAnswerToRandomCommandsIsTheSameInMemory() {
    long seed = Long.getLong("muster.seed", System.nanoTime());
    System.out.println("TwinAccessesTest: repeat with -Dmuster.seed=" + seed);
    try (ApplicationContext context =
        ApplicationContext.run(Map.copyOf(TestDatabase.settings()), Environment.TEST)) {
      for (int history = 0; history < HISTORIES; history++) {
        context.getBean(TestTables.class).clear();
        TwinAccesses.compare(
            new InMemoryAccess(new InMemoryStore()).ports(),
            AccessOnPostgres.ports(context),
            seed + history,
            COMMANDS);
      }
    }
  }
}
