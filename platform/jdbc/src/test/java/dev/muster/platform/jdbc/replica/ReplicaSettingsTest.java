package dev.muster.platform.jdbc.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.muster.application.consistency.query.ConsistencyToken;
import dev.muster.platform.jdbc.kit.Patience;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The connections to the replica are like those to the primary, where nothing else is said. */
class ReplicaSettingsTest {
  private static final String URL = "jdbc:away";
  private static final Freshness ANY = () -> Optional.of(ConsistencyToken.NONE);

  private final DatasourceConfiguration primary = new DatasourceConfiguration("default");
  private final ReplicaMetrics metrics = new ReplicaMetrics();
  private @Nullable ReadReplica replica;

  @BeforeEach
  void configure() {
    AwayDriver.CALLERS.clear();
    primary.setDriverClassName(AwayDriver.class.getName());
    primary.setUsername("app");
    primary.setPassword("secret");
    primary.setPoolName("main");
    primary.setMaximumPoolSize(7);
  }

  @AfterEach
  void close() {
    replica.close();
  }

  private ReadReplica start(
      @Nullable Freshness freshness, String url, String username, String password)
      throws SQLException {
    replica =
        new ReadReplica(
            primary, new HikariDataSource(), freshness, metrics, url, username, password);
    return replica;
  }

  private HikariDataSource pool() {
    return (HikariDataSource) replica.during(() -> ReadReplica.chosen().orElseThrow());
  }

  /** Has the replica tried, and returns who wanted to connect. */
  private String caller() {
    assertEquals(Optional.empty(), replica.required());
    Patience.await(() -> !AwayDriver.CALLERS.isEmpty());
    return AwayDriver.CALLERS.getFirst();
  }

  @Test
  void theRoleIsThatOfThePrimaryOrOneOfItsOwn() throws SQLException {
    start(ANY, URL, "", "ignored");
    assertEquals("jdbc:away as app with secret", caller());
    close();
    AwayDriver.CALLERS.clear();

    start(ANY, URL, "reader", "own");
    assertEquals("jdbc:away as reader with own", caller());
  }

  @Test
  void thePoolIsAsLargeAsThatOfThePrimaryButKeepsNothingAndWaitsShorter() throws SQLException {
    start(ANY, URL, "", "");

    assertEquals(7, pool().getMaximumPoolSize());
    assertEquals("main-reads", pool().getPoolName());
    assertEquals(0, pool().getMinimumIdle());
    assertTrue(pool().getConnectionTimeout() < primary.getConnectionTimeout());
    assertTrue(pool().getValidationTimeout() < primary.getValidationTimeout());
  }

  @Test
  void thePoolHasNoConnectionToAServerThatIsNoStandby() throws SQLException {
    primary.setDriverClassName("org.postgresql.Driver");
    primary.setUsername("postgres");
    primary.setPassword("");
    start(ANY, TestDatabase.settings().get("datasources.default.url"), "", "");

    assertThrows(SQLException.class, () -> pool().getConnection().close());
  }

  @Test
  void whereNobodyKnowsWhatAClientHasSeenThePrimaryAnswers() throws SQLException {
    start(null, URL, "", "");

    assertEquals(Optional.empty(), replica.required());
    assertEquals(0, AwayDriver.CALLERS.size());
  }

  @Test
  void theMetersSayWhetherItIsUsed() throws SQLException {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    metrics.bindTo(meters);
    metrics.watch(() -> true);
    start(ANY, URL, "", "");

    assertFalse(replica.isUsed());
    assertEquals(0, meters.get("muster.replica.used").gauge().value());
  }

  @Test
  void noConnectionIsLeftAtTheEnd() throws SQLException {
    start(ANY, URL, "", "");
    HikariDataSource pool = pool();
    assertFalse(pool.isClosed());

    close();
    assertTrue(pool.isClosed());
  }
}
