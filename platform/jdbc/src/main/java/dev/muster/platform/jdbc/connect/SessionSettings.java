package dev.muster.platform.jdbc.connect;

/**
 * Holds the settings of each connection of the pool: the isolation level, and timeouts that keep
 * the server from working or holding locks for callers that gave up.
 */
final class SessionSettings {
  /**
   * Sets the session settings that the adapters rely on.
   *
   * <p>A timeout is set only if the URL, the role and the database have none. A statement ends
   * before the time limit of its use case, and a wait for a lock ends before the statement. A
   * client that falls silent in a transaction holds its locks no longer than its caller would have
   * waited.
   *
   * <p>The adapters lock the rows that they read, which is correct in READ COMMITTED alone; at a
   * stricter isolation level the database would report conflicts.
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
