package dev.muster.persistence.newsroom;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.newsroom.memory.InMemoryFollowers;
import dev.muster.application.newsroom.memory.InMemoryNewsroom;
import dev.muster.application.newsroom.random.TwinNewsrooms;
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
class TwinNewsroomsTest implements TestPropertyProvider {
  private static final int HISTORIES = 10;
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
    System.out.println("TwinNewsroomsTest: repeat with -Dmuster.seed=" + seed);
    for (int history = 0; history < HISTORIES; history++) {
      tables.clear();
      InMemoryStore store = new InMemoryStore();
      TwinNewsrooms.compare(
          InMemoryNewsroom.over(InMemoryNewsroom.tables(store), users(store)),
          PostgresNewsroomTest.of(context, users(new InMemoryStore())),
          seed + history,
          COMMANDS);
    }
  }

  private static InMemoryFollowers users(InMemoryStore store) {
    InMemoryFollowers users = new InMemoryFollowers(store);
    users.add("ada");
    users.add("bob");
    return users;
  }
}
