package dev.muster.platform.jdbc.connect;

import com.zaxxer.hikari.util.DriverDataSource;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Gives each pool a {@link ReconnectingDataSource} as the source of its connections, once there is
 * a database to connect to.
 */
@Singleton
final class ReconnectingPools implements BeanCreatedEventListener<DatasourceConfiguration> {
  // Short beside a recovery of five seconds, and no burden.
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final @Nullable ManagedDatabase own;
  private final List<ReconnectingDataSource> dataSources = new CopyOnWriteArrayList<>();

  ReconnectingPools(@Nullable ManagedDatabase own) {
    this.own = own;
  }

  @Override
  public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
    DatasourceConfiguration pool = event.getBean();
    if (own != null) {
      ManagedDatabase.Access access = own.await();
      pool.setJdbcUrl(access.jdbcUrl());
      pool.setUsername(access.username());
      pool.setPassword(access.password());
    }
    ReconnectingDataSource dataSource =
        new ReconnectingDataSource(
            new DriverDataSource(
                pool.getJdbcUrl(),
                pool.getDriverClassName(),
                pool.getDataSourceProperties(),
                pool.getUsername(),
                pool.getPassword()),
            PAUSE);
    dataSources.add(dataSource);
    pool.setDataSource(dataSource);
    return pool;
  }

  /** Stops pending retries first, because closing a pool waits for them. */
  @EventListener
  void onShutdown(ShutdownEvent end) {
    dataSources.forEach(ReconnectingDataSource::close);
  }
}
