package dev.muster.persistence.roster;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.PersistenceAdapterSuite;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.persistence.RosterTables;
import dev.muster.persistence.TestDatabase;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The PostgreSQL adapter is accepted. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresRosterTest implements PersistenceAdapterSuite, TestPropertyProvider {
  @Inject PostgresPorts postgres;
  @Inject IdempotencyRecords requests;
  @Inject RosterTables tables;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings();
  }

  @BeforeEach
  void startFromNothing() {
    tables.clear();
  }

  @Override
  public RosterPorts ports() {
    return postgres.all();
  }

  @Override
  public IdempotencyRecords requests() {
    return requests;
  }
}
