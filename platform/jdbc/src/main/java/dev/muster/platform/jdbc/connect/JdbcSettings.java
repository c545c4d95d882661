package dev.muster.platform.jdbc.connect;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/**
 * Contributes the default settings of the database. Configuration overrides them, and so do the
 * parameters in the database's URL.
 *
 * <p>No use case takes longer than 10 seconds, whatever the fault: its time limit, plus the time to
 * get a connection where the limit ends during that wait. The exception is a use case with very
 * many rows.
 */
@ContextConfigurer
public final class JdbcSettings implements ApplicationContextConfigurer {
  private static final Map<String, Object> SETTINGS =
      Map.ofEntries(
          Map.entry("flyway.datasources.default.enabled", "true"),
          // A migration that waits for an exclusive lock blocks all later statements on the table.
          Map.entry("flyway.datasources.default.init-sql", "set lock_timeout = '5s'"),
          // The metrics use this name.
          Map.entry("datasources.default.pool-name", "muster"),
          // Beyond a few connections per core, more connections only wait for each other.
          Map.entry("datasources.default.maximum-pool-size", "10"),
          // The largest number of callers in the queue. It is large because waiting costs next to
          // nothing, whereas a refusal costs as much as half an answer, again and again if a client
          // ignores Retry-After.
          Map.entry("muster.database.queue", "1000"),
          // The longest time in the queue; coalesced reads wait for a running statement instead.
          Map.entry("muster.database.patience", "1s"),
          // All the time of one use case in the database: waiting, working, and retrying.
          Map.entry("muster.database.time-limit", "7s"),
          // The time of a use case with very many rows: a million rows take about ten seconds.
          // Connections without traffic are closed after five minutes.
          Map.entry("muster.database.long-time-limit", "4m"),
          // In milliseconds. An admitted caller waits only after connections were lost.
          Map.entry("datasources.default.connection-timeout", "2000"),
          // In milliseconds. The longest time for a connection's liveness check.
          Map.entry("datasources.default.validation-timeout", "1000"),
          // The driver's own liveness check costs less than a statement.
          Map.entry("datasources.default.automatic-validation-query", "false"),
          Map.entry("datasources.default.connection-init-sql", SessionSettings.SQL),
          Map.entry(
              "datasources.default.exception-override-class-name", LostPrimary.class.getName()),
          // In seconds, for a new connection: to reach a server (after that the next server in the
          // URL is tried), and to reach it and log in.
          Map.entry("datasources.default.data-source-properties.connectTimeout", "1"),
          Map.entry("datasources.default.data-source-properties.loginTimeout", "2"),
          // In seconds, to reach the server with the request that cancels a statement.
          Map.entry("datasources.default.data-source-properties.cancelSignalTimeout", "1"),
          // In seconds. The longest silence of the network while no time limit applies.
          Map.entry("datasources.default.data-source-properties.socketTimeout", "10"),
          // Keeps routers on the way from forgetting an idle connection.
          Map.entry("datasources.default.data-source-properties.tcpKeepAlive", "true"),
          // Details of a failure quote rows, and logs are no place for rows.
          Map.entry("datasources.default.data-source-properties.logServerErrorDetail", "false"));

  // Application configuration, environment and system properties lie above -1000.
  private static final int BELOW_ALL_CONFIGURATION = -1_000;

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.propertySources(
        PropertySource.of("muster-persistence", SETTINGS, BELOW_ALL_CONFIGURATION));
  }
}
