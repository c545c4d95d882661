package dev.muster.platform.jdbc.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.platform.jdbc.kit.TestDatabase;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A replica is a standby, or nothing. */
class ReplicaConnectionsTest {
  @Test
  void aServerThatReplaysNothingIsRefused() {
    DataSource server = dataSource(TestDatabase.settings().get("datasources.default.url"));
    ReplicaConnections connections = new ReplicaConnections(server, server, System::nanoTime);

    SQLException refusal = assertThrows(SQLException.class, connections::tryOnce);
    assertEquals("The server of MUSTER_READS_URL is no standby.", refusal.getMessage());
    assertThrows(SQLException.class, connections::getConnection);
  }

  static DataSource dataSource(String url) {
    PGSimpleDataSource server = new PGSimpleDataSource();
    server.setURL(url);
    return server;
  }
}
