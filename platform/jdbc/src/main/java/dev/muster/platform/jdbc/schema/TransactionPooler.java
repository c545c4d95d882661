package dev.muster.platform.jdbc.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Detects a connection pooler in transaction mode: it may send each transaction of a connection to
 * another process of the server, so that a lock of the session stays behind.
 */
final class TransactionPooler {
  // Other clients of the pooler can hide the change of a process from one comparison.
  private static final int COMPARISONS = 5;

  private TransactionPooler() {}

  /**
   * Returns whether such a pooler stands between a connection and the server.
   *
   * <p>A pooler hands out process ids of its own, to which requests to cancel a statement lead. So
   * a connection to the server itself is known at once, and a second one is opened for others only.
   */
  static boolean isBefore(Connection connection, DataSource source) throws SQLException {
    if (process(connection) == connection.unwrap(PGConnection.class).getBackendPID()) {
      return false;
    }
    try (Connection other = source.getConnection()) {
      other.setAutoCommit(false);
      for (int i = 0; i < COMPARISONS; i++) {
        int before = process(connection);
        // The transaction keeps its process. In session mode the first connection has another.
        if (process(other) == before || process(connection) != before) {
          return true;
        }
        other.rollback();
      }
      return false;
    }
  }

  private static int process(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
      row.next();
      return row.getInt(1);
    }
  }
}
