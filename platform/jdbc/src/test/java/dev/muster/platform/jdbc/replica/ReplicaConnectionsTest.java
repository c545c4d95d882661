package dev.muster.platform.jdbc.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.consistency.query.ConsistencyToken;
import dev.muster.platform.jdbc.kit.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A replica is a standby of the primary, or nothing; it is asked where it is no oftener than
 * needed.
 */
class ReplicaConnectionsTest {
  private static final ConsistencyToken REACHED = new ConsistencyToken(1, 100);
  private static final ConsistencyToken NEXT = new ConsistencyToken(1, 101);

  private final FakeServer primary = new FakeServer();
  private final FakeServer replica = new FakeServer();
  private final AtomicLong clock = new AtomicLong(Duration.ofHours(1).toNanos());
  private final ReplicaConnections connections =
      new ReplicaConnections(replica.dataSource(), primary.dataSource(), clock::get);

  @Test
  void aServerThatReplaysNothingIsRefused() {
    DataSource server = dataSource(TestDatabase.settings().get("datasources.default.url"));
    ReplicaConnections toPrimary = new ReplicaConnections(server, server, System::nanoTime);

    assertEquals(
        "The server of MUSTER_READS_URL is no standby.",
        assertThrows(SQLException.class, toPrimary::tryOnce).getMessage());
    assertThrows(SQLException.class, toPrimary::getConnection);
  }

  static DataSource dataSource(String url) {
    PGSimpleDataSource server = new PGSimpleDataSource();
    server.setURL(url);
    return server;
  }

  @Test
  void aStandbyOfAnotherDatabaseIsRefused() {
    replica.system = 8;

    assertEquals(
        "The server of MUSTER_READS_URL has another database.",
        assertThrows(SQLException.class, connections::getConnection).getMessage());
  }

  @Test
  void noConnectionStaysOfAServerThatIsRefusedNorOfATrial() throws SQLException {
    connections.tryOnce();
    replica.isStandby = false;
    assertThrows(SQLException.class, connections::getConnection);

    assertEquals(0, replica.connected);
    assertEquals(0, primary.connected);
  }

  @Test
  void thePrimaryIsAskedOnceWhichDatabaseItHas() throws SQLException {
    connections.tryOnce();
    connections.tryOnce();

    assertEquals(2, replica.asked);
    assertEquals(1, primary.asked);
  }

  @Test
  void aPositionThatIsKnownToBeReachedIsNotAskedForAgainForASecond() throws SQLException {
    PGConnection connection = connection();
    clock.addAndGet(Duration.ofSeconds(1).toNanos() - 1);
    assertTrue(connections.includes(connection, REACHED));
    assertEquals(1, replica.asked);

    clock.incrementAndGet();
    assertTrue(connections.includes(connection, REACHED));
    assertEquals(2, replica.asked);
  }

  @Test
  void aServerIsAskedAgainForAPositionThatItHadNotReached() throws SQLException {
    PGConnection connection = connection();
    assertFalse(connections.includes(connection, NEXT));

    replica.reached = NEXT;
    assertTrue(connections.includes(connection, NEXT));
    assertEquals(3, replica.asked);
  }

  @Test
  void aConnectionOfWhichNothingIsKnownIsAsked() throws SQLException {
    PGConnection unknown = replica.dataSource().getConnection().unwrap(PGConnection.class);

    assertTrue(connections.includes(unknown, REACHED));
    assertEquals(1, replica.asked);
  }

  @Test
  void aServerThatWasPromotedIsNoticed() throws SQLException {
    PGConnection connection = connection();
    replica.isStandby = false;

    assertThrows(SQLException.class, () -> connections.includes(connection, NEXT));
  }

  private PGConnection connection() throws SQLException {
    return connections.getConnection().unwrap(PGConnection.class);
  }
}
