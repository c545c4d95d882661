package dev.muster.persistence.roster;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.roster.RosterAdapterSuite;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The PostgreSQL adapter is accepted. */
class PostgresRosterTest implements RosterAdapterSuite {
  // One for each JVM: who runs the tests one by one, as often as there are mutants, starts it once.
  private static final ApplicationContext CONTEXT =
      ApplicationContext.run(Map.copyOf(TestDatabase.settings()), Environment.TEST);

  @BeforeEach
  void startFromNothing() {
    CONTEXT.getBean(RosterTables.class).clear();
  }

  @Override
  public RosterPorts ports() {
    return CONTEXT.getBean(PostgresPorts.class).all();
  }

  @Override
  public IdempotencyRecords requests() {
    return CONTEXT.getBean(IdempotencyRecords.class);
  }
}
