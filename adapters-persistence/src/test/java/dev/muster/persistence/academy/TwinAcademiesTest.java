package dev.muster.persistence.academy;

import dev.muster.application.academy.memory.InMemoryAcademy;
import dev.muster.application.academy.random.TwinAcademies;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** PostgreSQL and memory give the same answers to the same commands. */
class TwinAcademiesTest {
  private static final int HISTORIES = 10;
  private static final int COMMANDS = 500;

  @Test
  void everyAnswerToRandomCommandsIsTheSameInMemory() {
    long seed = Long.getLong("muster.seed", System.nanoTime());
    System.out.println("TwinAcademiesTest: repeat with -Dmuster.seed=" + seed);
    try (ApplicationContext context =
        ApplicationContext.run(Map.copyOf(TestDatabase.settings()), Environment.TEST)) {
      for (int history = 0; history < HISTORIES; history++) {
        context.getBean(TestTables.class).clear();
        TwinAcademies.compare(
            new InMemoryAcademy(new InMemoryStore()).ports(),
            AcademyOnPostgres.ports(context),
            seed + history,
            COMMANDS);
      }
    }
  }
}
