package dev.muster.platform.jdbc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.zaxxer.hikari.HikariDataSource;
import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.UnitOfWork;
import dev.muster.platform.jdbc.kit.Patience;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;

/** One connection, nobody waits, and a second for everything: what does not fit is told so. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseGateTest implements TestPropertyProvider {
  private static final long NONE = 987_654_321;

  @Inject UnitOfWork unitOfWork;
  @Inject Notes notes;
  @Inject DatabaseGate gate;
  @Inject Bulkhead bulkhead;
  @Inject TransactionOperations<Connection> transactions;
  @Inject DataSource dataSource;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(TestDatabase.settings("classpath:db/fixture"));
    settings.put("datasources.default.maximum-pool-size", "1");
    settings.put("muster.database.queue", "0");
    settings.put("muster.database.time-limit", "1s");
    return settings;
  }

  /** The first unit loads classes, which may take longer than a second on a busy machine. */
  @BeforeAll
  void warmUp() {
    Patience.await(
        () -> {
          try {
            return unitOfWork.execute(() -> notes.text(NONE)).isEmpty();
          } catch (UnavailableException tooSlow) {
            return false;
          }
        });
  }

  @Test
  void whoIsInsideIsNotStoppedByTheGateAgain() {
    assertEquals(
        Optional.empty(),
        unitOfWork.execute(() -> unitOfWork.execute(() -> gate.read(() -> notes.text(NONE)))));
    assertEquals(0, bulkhead.active());
  }

  @Test
  void aStatementPassesTheGateWhereItIsPartOfNoUnitThatPassed() {
    assertEquals(1, gate.read(bulkhead::active));
    assertEquals(1, unitOfWork.execute(() -> gate.read(bulkhead::active)));
    assertEquals(1, gate.readLatest(bulkhead::active));
    assertEquals(1, unitOfWork.execute(() -> gate.readLatest(bulkhead::active)));
  }

  @Test
  void whoComesWhileAllConnectionsAreTakenIsRefused() {
    unitOfWork.execute(
        () -> {
          assertUnavailable(
              Reason.OVERLOADED, () -> besides(() -> gate.read(() -> notes.text(NONE))));
          assertUnavailable(Reason.OVERLOADED, () -> besides(() -> unitOfWork.execute(() -> null)));
          return null;
        });

    assertEquals(Optional.empty(), gate.read(() -> notes.text(NONE)));
  }

  @Test
  void aStatementThatTakesTooLongIsBrokenOffAndItsConnectionNotUsedAgain() throws SQLException {
    assertUnavailable(Reason.TIMED_OUT, () -> unitOfWork.execute(() -> sleep(60)));

    assertEquals(0, bulkhead.active());
    assertEquals(Optional.empty(), gate.read(() -> notes.text(NONE)));
    assertEquals(
        0, dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections());
  }

  @Test
  void theTimeIsThatOfAllStatementsTogether() {
    assertUnavailable(
        Reason.TIMED_OUT,
        () ->
            unitOfWork.execute(
                () -> {
                  for (int i = 0; i < 20; i++) {
                    sleep(0.2);
                  }
                  return null;
                }));
  }

  @Test
  void theTimeIsThatOfADraftAndOfTheTransactionAfterItTogether() {
    AtomicInteger runs = new AtomicInteger();

    assertThrows(
        UnavailableException.class,
        () ->
            unitOfWork.executeOptimistically(
                () -> {
                  runs.incrementAndGet();
                  if (Draft.isOpen()) {
                    await(gate.deadline());
                    throw Draft.current().abandon();
                  }
                  return notes.text(NONE);
                }));
    assertEquals(1, runs.get());
  }

  private static void await(Deadline deadline) {
    Patience.await(deadline::isPast);
  }

  @Test
  void workThatFailsLeavesTheGateOpen() {
    RuntimeException failure = new IllegalStateException("refused");

    assertThrows(
        IllegalStateException.class,
        () ->
            unitOfWork.execute(
                () -> {
                  throw failure;
                }));
    assertEquals(0, bulkhead.active());
  }

  private Object sleep(double seconds) {
    return transactions.executeWrite(
        status -> {
          try (Statement statement = status.getConnection().createStatement()) {
            return statement.execute("select pg_sleep(%s)".formatted(seconds));
          } catch (SQLException failure) {
            throw new DataAccessException("as a repository says it", failure);
          }
        });
  }

  /** Does it on another thread, as another request would. */
  private static void besides(Executable other) throws Throwable {
    Throwable[] failure = new Throwable[1];
    Thread thread =
        Thread.startVirtualThread(
            () -> {
              try {
                other.execute();
              } catch (Throwable thrown) {
                failure[0] = thrown;
              }
            });
    thread.join();
    if (failure[0] != null) {
      throw failure[0];
    }
  }

  private static void assertUnavailable(Reason reason, Executable work) {
    assertEquals(reason, assertThrows(UnavailableException.class, work).reason());
  }
}
