package dev.muster.platform.jdbc.replica;

import dev.muster.application.consistency.query.ConsistencyToken;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The place of a server in the write-ahead log.
 *
 * @param system the identity of the database cluster, which all its standbys share
 * @param standby whether the server replays the log of another one
 * @param reached the timeline and the position in it that a standby has replayed
 */
public record LogPosition(long system, boolean standby, ConsistencyToken reached) {
  // A standby knows the timeline for certain once it has streamed from it or has a restart point in
  // it; until then it seems to be in the one before.
  private static final String PLACE =
      """
      select system_identifier, pg_is_in_recovery(),
        greatest(
          (select timeline_id from pg_control_checkpoint()),
          (select received_tli from pg_stat_wal_receiver)),
        (coalesce(pg_last_wal_replay_lsn(), '0/0') - '0/0')::int8
      from pg_control_system()
      """;

  // A commit is acknowledged after the log is flushed, and where it is not, the end of the log is
  // behind the commit. That end may have records that nobody flushes for a while.
  private static final String WRITTEN =
      """
      select
        ('x' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8))::bit(32)::int8,
        (case current_setting('synchronous_commit')
          when 'off' then pg_current_wal_insert_lsn()
          else pg_current_wal_flush_lsn()
        end - '0/0')::int8
      where not pg_is_in_recovery()
      """;

  /** Asks the server of a connection for its place. */
  static LogPosition of(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(PLACE);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return new LogPosition(row.getLong(1), row.getBoolean(2), token(row, 3));
    }
  }

  /** Asks a primary for a position behind each commit that it has acknowledged. */
  public static ConsistencyToken written(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(WRITTEN);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? token(row, 1) : ConsistencyToken.LATEST;
    }
  }

  private static ConsistencyToken token(ResultSet row, int column) throws SQLException {
    return new ConsistencyToken(row.getLong(column), row.getLong(column + 1));
  }
}
