package dev.muster.platform.jdbc.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.zaxxer.hikari.HikariDataSource;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A pool connects to the database that the service started, until the service ends. */
@Timeout(20)
class ReconnectingPoolsTest {
  private final Map<String, String> settings = TestDatabase.settings("classpath:db/fixture");

  @Test
  void whereTheServiceStartsADatabaseThePoolConnectsToThat() throws Exception {
    try (ApplicationContext context = start();
        Connection connection =
            context.getBean(DataSource.class).unwrap(HikariDataSource.class).getConnection()) {
      assertEquals("postgres", connection.getMetaData().getUserName());
      assertEquals("secret", pool(context).getPassword());
    }
  }

  @Test
  void whoStillTriesToConnectIsLetGoWhenTheServiceEnds() throws Exception {
    DataSource database;
    try (ApplicationContext context = start()) {
      database = pool(context).getDataSource();
      database.getConnection().close();
    }

    assertThrows(SQLException.class, () -> database.getConnection("nobody", ""));
  }

  private ApplicationContext start() {
    // The URL of the tests names a user, who would win.
    String url = settings.get("datasources.default.url").replaceFirst("[?].*", "");
    ApplicationContext context =
        ApplicationContext.builder(Map.of("datasources.default.url", ManagedDatabase.URL)).build();
    context.registerSingleton(
        ManagedDatabase.class, () -> new ManagedDatabase.Access(url, "postgres", "secret"));
    return context.start();
  }

  private static DatasourceConfiguration pool(ApplicationContext context) {
    return context.getBean(DatasourceConfiguration.class);
  }
}
