package dev.muster.persistence.organisation;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.organisation.memory.InMemoryOrganisation;
import dev.muster.application.organisation.random.TwinOrganisations;
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
class TwinOrganisationsTest implements TestPropertyProvider {
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
    System.out.println("TwinOrganisationsTest: repeat with -Dmuster.seed=" + seed);
    for (int history = 0; history < HISTORIES; history++) {
      tables.clear();
      TwinOrganisations.compare(
          InMemoryOrganisation.in(new InMemoryStore()),
          PostgresOrganisationTest.of(context),
          seed + history,
          COMMANDS);
    }
  }
}
