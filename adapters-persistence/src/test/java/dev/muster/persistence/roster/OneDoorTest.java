package dev.muster.persistence.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.roster.memory.InMemoryRoster;
import dev.muster.application.roster.random.TwinRosters;
import dev.muster.platform.jdbc.access.GateWatch;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** No statement of a use case goes past the gate. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneDoorTest implements TestPropertyProvider {
  private static final int COMMANDS = 2_000;

  @Inject PostgresPorts postgres;
  @Inject RosterTables tables;
  @Inject GateWatch watch;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(TestDatabase.settings());
    settings.put("muster.watch-gate", "true");
    return settings;
  }

  @Test
  void everyCommandAndEveryQuestionPassesTheGate() {
    tables.clear();
    watch.reset();

    TwinRosters.compare(new InMemoryRoster().ports(), postgres.all(), 1, COMMANDS);

    assertEquals(List.of(), watch.bypasses());
    assertTrue(watch.taken() >= COMMANDS, () -> watch.taken() + " connections");
  }
}
