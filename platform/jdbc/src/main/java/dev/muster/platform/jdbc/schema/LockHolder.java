package dev.muster.platform.jdbc.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Describes who else holds a lock that keeps a node from migrating.
 *
 * @param words name the process, and who connected to it as far as this user may know
 * @param process of the server
 */
record LockHolder(String words, int process) {
  // The letters "Muster".
  private static final String OURS = "l.classid = x'4d75'::int and l.objid::bigint = 1937007986";
  // "Flyway" plus the hash of a table's name, which may carry into the upper half, or borrow.
  private static final String FLYWAYS = "l.classid between x'466b'::int and x'466d'::int";
  // A view that others than superusers see in part: the client's address may be missing.
  private static final String HOLDER =
      """
      select concat('process ', l.pid, ' of the server', ', user ' || a.usename,
        ' from ' || host(a.client_addr), ', ' || nullif(a.application_name, '')), l.pid
      from pg_locks l
      left join pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'advisory' and l.objsubid = 1 and l.granted and l.pid <> pg_backend_pid()
        and l.database = (select oid from pg_database where datname = current_database())
        and
      """;

  /** Returns the node that holds the {@link MigrationLock}. */
  static Optional<LockHolder> ofOurs(Connection connection) throws SQLException {
    return of(connection, OURS);
  }

  /** Returns who holds a lock of Flyway. */
  static Optional<LockHolder> ofFlyways(Connection connection) throws SQLException {
    return of(connection, FLYWAYS);
  }

  private static Optional<LockHolder> of(Connection connection, String keys) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(HOLDER + keys)) {
      return row.next()
          ? Optional.of(new LockHolder(row.getString(1), row.getInt(2)))
          : Optional.empty();
    }
  }
}
