package dev.muster.platform.jdbc.connect;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.micronaut.context.env.PropertySource;
import java.util.Map;

/**
 * Brings the default settings of the database, wherever it is used. Configuration overrides them,
 * and so do parameters of the database's URL.
 *
 * <p>No use case takes longer than 10 seconds, whatever the fault: its time limit, and the time to
 * get a connection where the limit ends during that wait. The exception is one that has very many
 * rows to do with.
 */
@ContextConfigurer
public final class JdbcSettings implements ApplicationContextConfigurer {
  private static final Map<String, Object> SETTINGS =
      Map.ofEntries(
          Map.entry("flyway.datasources.default.enabled", "true"),
          // A migration that waits for a lock which locks all others out makes all that come later
          // wait, too.
          Map.entry("flyway.datasources.default.init-sql", "set lock_timeout = '5s'"),
          // As the metrics call it.
          Map.entry("datasources.default.pool-name", "muster"),
          // More connections than a few for each core only wait for each other.
          Map.entry("datasources.default.maximum-pool-size", "10"),
          // Who waits beyond that. Many: to wait costs next to nothing, and to be refused costs as
          // much as half an answer, again and again where a client does not heed Retry-After.
          Map.entry("muster.database.queue", "1000"),
          // And not for longer than this, where each takes long; but for reads that share a
          // statement, which wait until one is back.
          Map.entry("muster.database.patience", "1s"),
          // All that one use case may take of the database: waiting, working, and again.
          Map.entry("muster.database.time-limit", "7s"),
          // All that a use case may take whose rows are known to be very many: it takes about ten
          // seconds for a million of them. Connections without traffic are closed after five
          // minutes.
          Map.entry("muster.database.long-time-limit", "4m"),
          // In milliseconds. Whoever was let in waits only where connections are lost.
          Map.entry("datasources.default.connection-timeout", "2000"),
          // In milliseconds. How long a connection may take to say that it lives.
          Map.entry("datasources.default.validation-timeout", "1000"),
          // The driver's own question for that costs less than a statement.
          Map.entry("datasources.default.automatic-validation-query", "false"),
          Map.entry("datasources.default.connection-init-sql", SessionSettings.SQL),
          Map.entry(
              "datasources.default.exception-override-class-name", LostPrimary.class.getName()),
          // In seconds, for a connection that is made: to reach the server (of several that the URL
          // names, the next is tried then), and until the server has let the user in.
          Map.entry("datasources.default.data-source-properties.connectTimeout", "1"),
          Map.entry("datasources.default.data-source-properties.loginTimeout", "2"),
          // In seconds. The longest silence of the network where nobody's time limit counts.
          Map.entry("datasources.default.data-source-properties.socketTimeout", "10"),
          // So that routers on the way do not forget a connection that is seldom used.
          Map.entry("datasources.default.data-source-properties.tcpKeepAlive", "true"),
          // Details of a failure quote rows, and logs are no place for them.
          Map.entry("datasources.default.data-source-properties.logServerErrorDetail", "false"));

  // Application configuration, environment and system properties lie above -1000.
  private static final int BELOW_ALL_CONFIGURATION = -1_000;

  @Override
  public void configure(ApplicationContextBuilder builder) {
    builder.propertySources(
        PropertySource.of("muster-persistence", SETTINGS, BELOW_ALL_CONFIGURATION));
  }
}
