package dev.muster.platform.jdbc.connect;

/**
 * How long the server works or waits for a connection of the pool, so that it does not go on for
 * those who have long given up, nor keep their locks.
 */
final class ServerTimeouts {
  /**
   * Sets, on each new connection, what nobody has set otherwise: neither the URL nor whoever runs
   * the server, for the role or the database.
   *
   * <p>A statement ends before the time limit of the use case, a wait for a lock before that; and a
   * client that went silent in the middle of a transaction holds its locks no longer than it would
   * have been waited for.
   */
  static final String SQL =
      """
      select set_config(name, value, false)
      from (values
        ('statement_timeout', '5s'),
        ('lock_timeout', '3s'),
        ('idle_in_transaction_session_timeout', '5s')) as wanted (name, value)
      where current_setting(name) = '0'
      """;

  private ServerTimeouts() {}
}
