package dev.muster.platform.jdbc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.platform.jdbc.kit.Patience;
import io.micronaut.data.exceptions.DataAccessException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** A connection is broken off once when its time is up, and never when its use ended before. */
class TimeLimitsTest {
  private final TimeLimits limits = new TimeLimits();

  @AfterEach
  void stopLooking() {
    limits.close();
  }

  @Test
  void whatEndedInTimeIsNotBrokenOffWhenItsTimeIsUp() {
    AtomicInteger ended = new AtomicInteger();
    limits.limit(counting(ended), soon()).close();

    awaitALook();

    assertEquals(0, ended.get());
  }

  @Test
  void itsSocketHasNoTimeoutMeanwhile() {
    AtomicInteger timeout = new AtomicInteger(10_000);

    limits.limit(connection(() -> {}, timeout::set), soon()).close();

    assertEquals(0, timeout.get());
  }

  @Test
  void thatAConnectionIsLostIsTold() {
    SQLException lost = new SQLException("lost");
    Connection connection =
        connection(
            () -> {},
            _ -> {
              throw lost;
            });

    DataAccessException failure =
        assertThrows(DataAccessException.class, () -> limits.limit(connection, soon()));

    assertSame(lost, failure.getCause());
  }

  @Test
  void whatTakesTooLongIsBrokenOffOnce() {
    AtomicInteger late = new AtomicInteger();
    limits.limit(counting(late), soon());

    awaitALook();
    awaitALook();

    assertEquals(1, late.get());
  }

  @Test
  void theStatementIsCancelledBeforeItsConnectionIsAborted() {
    List<String> steps = new CopyOnWriteArrayList<>();

    limits.limit(connection(() -> steps.add("cancel"), () -> steps.add("abort"), _ -> {}), soon());
    Patience.await(() -> steps.size() == 2);

    assertEquals(List.of("cancel", "abort"), steps);
  }

  @Test
  void aConnectionWhoseStatementCannotBeCancelledIsAborted() {
    AtomicInteger late = new AtomicInteger();

    limits.limit(
        connection(
            () -> {
              throw new SQLException("the server is away");
            },
            late::incrementAndGet,
            _ -> {}),
        soon());
    Patience.await(() -> late.get() == 1);

    assertEquals(1, late.get());
  }

  @Test
  void anAnswerThatComesWhileItIsBrokenOffIsNotBelieved() {
    AtomicInteger late = new AtomicInteger();
    TimeLimits.Use use = limits.limit(counting(late), soon());
    Patience.await(() -> late.get() == 1);

    DataAccessException failure = assertThrows(DataAccessException.class, use::close);

    assertEquals("08006", ((SQLException) failure.getCause()).getSQLState());
  }

  @Test
  void aConnectionThatCannotBeBrokenOffKeepsNoOtherFromIt() {
    limits.limit(
        connection(
            () -> {
              throw new SQLException("broken");
            },
            _ -> {}),
        soon());
    awaitALook();
    AtomicInteger late = new AtomicInteger();

    limits.limit(counting(late), soon());
    awaitALook();

    assertEquals(1, late.get());
  }

  /** Waits until all whose time is up have been looked at. */
  private void awaitALook() {
    AtomicInteger other = new AtomicInteger();
    limits.limit(counting(other), soon());
    Patience.await(() -> other.get() > 0);
    // In which order they are is not said: whoever was looked at before is looked at now.
    AtomicInteger next = new AtomicInteger();
    limits.limit(counting(next), soon());
    Patience.await(() -> next.get() > 0);
  }

  private static Deadline soon() {
    return Deadline.in(Duration.ofMillis(1));
  }

  private static Connection counting(AtomicInteger brokenOff) {
    return connection(brokenOff::incrementAndGet, _ -> {});
  }

  private static Connection connection(BreakingOff breakingOff, SocketTimeout timeout) {
    return connection(() -> {}, breakingOff, timeout);
  }

  private static Connection connection(
      BreakingOff cancelling, BreakingOff breakingOff, SocketTimeout timeout) {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "unwrap" -> {
                  return cancelling(cancelling);
                }
                case "abort" -> breakingOff.run();
                case "setNetworkTimeout" -> timeout.set((int) arguments[1]);
                default -> throw new AssertionError(method);
              }
              return null;
            });
  }

  private static PGConnection cancelling(BreakingOff cancelling) {
    return (PGConnection)
        Proxy.newProxyInstance(
            PGConnection.class.getClassLoader(),
            new Class<?>[] {PGConnection.class},
            (proxy, method, arguments) -> {
              assertEquals("cancelQuery", method.getName());
              cancelling.run();
              return null;
            });
  }

  @FunctionalInterface
  private interface BreakingOff {
    void run() throws SQLException;
  }

  @FunctionalInterface
  private interface SocketTimeout {
    void set(int milliseconds) throws SQLException;
  }
}
