package dev.muster.platform.jdbc.connect;

/**
 * Holds the settings of each connection of the pool: limits for the server's work and waits, so
 * that it neither goes on nor keeps locks for callers that gave up, and the isolation level.
 */
final class SessionSettings {
  /**
   * Sets, on each new connection, what the adapters rely on.
   *
   * <p>Timeouts are set only where neither the URL nor the role or database on the server has
   * others. A statement ends before the time limit of its use case, and a wait for a lock before
   * that. A client that falls silent in the middle of a transaction holds its locks no longer than
   * its caller would have waited.
   *
   * <p>The adapters lock what they read, which is right in READ COMMITTED alone; a database with
   * another default would answer with conflicts.
   */
  static final String SQL =
      """
      select set_config(name, value, false)
      from (values
        ('statement_timeout', '5s'),
        ('lock_timeout', '3s'),
        ('idle_in_transaction_session_timeout', '5s')) as wanted (name, value)
      where current_setting(name) = '0'
      union all
      select set_config('default_transaction_isolation', 'read committed', false)
      """;

  private SessionSettings() {}
}
