package dev.muster.platform.jdbc.replica;

import dev.muster.application.consistency.ConsistencyToken;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The place of a server in the write-ahead log.
 *
 * @param system the identity of the database cluster, which all its standbys share
 * @param standby whether the server replays the log of another one
 * @param reached the timeline and the position in it
 */
public record LogPosition(long system, boolean standby, ConsistencyToken reached) {
  // A commit is acknowledged after the log is flushed, and where it is not, the end of the log is
  // behind the commit. That end may have records that nobody flushes for a while.
  // A standby knows the timeline for certain once it has streamed from it or has a restart point in
  // it; until then it seems to be in the one before.
  private static final String SQL =
      """
      select system_identifier, standby,
        case
          when standby then greatest(
            (select timeline_id from pg_control_checkpoint()),
            (select received_tli from pg_stat_wal_receiver))
          else ('x' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8))::bit(32)::int
        end,
        (coalesce(
          case
            when standby then pg_last_wal_replay_lsn()
            when current_setting('synchronous_commit') = 'off' then pg_current_wal_insert_lsn()
            else pg_current_wal_flush_lsn()
          end, '0/0') - '0/0')::int8
      from pg_control_system(), pg_is_in_recovery() standby
      """;

  /** Asks the server of a connection. */
  public static LogPosition of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SQL)) {
      row.next();
      return new LogPosition(
          row.getLong(1), row.getBoolean(2), new ConsistencyToken(row.getLong(3), row.getLong(4)));
    }
  }
}
