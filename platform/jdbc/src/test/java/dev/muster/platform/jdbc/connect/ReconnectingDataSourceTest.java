package dev.muster.platform.jdbc.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** It insists where it has had a connection before, until it is told to stop. */
class ReconnectingDataSourceTest {
  private int attempts;
  private int failures;

  @Test
  void whatNeverWasThereIsTriedThreeTimes() {
    ReconnectingDataSource patient = patient();
    failures = Integer.MAX_VALUE;

    assertThrows(SQLException.class, patient::getConnection);
    assertEquals(3, attempts);
  }

  @Test
  void whatWasThereIsTriedUntilItIsThereAgain() throws SQLException {
    ReconnectingDataSource patient = patient();
    assertNotNull(patient.getConnection());
    failures = attempts + 5;

    assertNotNull(patient.getConnection("user", "password"));
    assertEquals(7, attempts);
  }

  @Test
  void nobodyTriesWhenThePoolIsClosed() throws SQLException {
    ReconnectingDataSource patient = patient();
    patient.getConnection();
    failures = Integer.MAX_VALUE;
    patient.close();

    assertThrows(SQLException.class, patient::getConnection);
    assertEquals(2, attempts);
  }

  @Test
  void whoIsInterruptedStopsTrying() throws SQLException {
    ReconnectingDataSource patient = patient();
    patient.getConnection();
    failures = Integer.MAX_VALUE;
    Thread.currentThread().interrupt();

    assertThrows(SQLException.class, patient::getConnection);
    assertEquals(true, Thread.interrupted());
  }

  private ReconnectingDataSource patient() {
    return new ReconnectingDataSource(database(), Duration.ofMillis(1));
  }

  /** Refuses connections as long as there are failures left. */
  private DataSource database() {
    DataSource never = proxy(DataSource.class);
    return new DelegatingDataSource(never) {
      @Override
      public Connection getConnection() throws SQLException {
        if (++attempts <= failures) {
          throw new SQLException("away");
        }
        return proxy(Connection.class);
      }

      @Override
      public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
      }
    };
  }

  private static <T> T proxy(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null));
  }
}
