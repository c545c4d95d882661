package dev.muster.persistence.discussion;

import dev.muster.application.discussion.memory.InMemoryDiscussion;
import dev.muster.application.discussion.random.TwinDiscussions;
import dev.muster.application.kit.memory.InMemoryStore;
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
class TwinDiscussionsTest implements TestPropertyProvider {
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
    System.out.println("TwinDiscussionsTest: repeat with -Dmuster.seed=" + seed);
    for (int history = 0; history < HISTORIES; history++) {
      tables.clear();
      TwinDiscussions.compare(
          InMemoryDiscussion.in(new InMemoryStore()),
          PostgresDiscussionTest.of(context),
          seed + history,
          COMMANDS);
    }
  }
}
