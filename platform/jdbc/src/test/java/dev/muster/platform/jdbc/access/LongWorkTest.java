package dev.muster.platform.jdbc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.UnitOfWork;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;

/** Work on very many rows has more time than all other work, and not without end. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongWorkTest implements TestPropertyProvider {
  private static final String STATEMENT_TIMEOUT = "select current_setting('statement_timeout')";

  @Inject UnitOfWork unitOfWork;
  @Inject LongWork longWork;
  @Inject TransactionOperations<Connection> transactions;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(TestDatabase.settings("classpath:db/fixture"));
    settings.put("datasources.default.maximum-pool-size", "4");
    settings.put("muster.database.time-limit", "2s");
    settings.put("muster.database.long-time-limit", "7s");
    return settings;
  }

  @Test
  void itHasMoreTimeThanOtherWork() {
    assertUnavailable(Reason.TIMED_OUT, () -> unitOfWork.execute(() -> sleep(30)));

    unitOfWork.execute(() -> begun(() -> sleep(4)));
  }

  @Test
  void itsTimeEndsAndWhatExceedsItWouldExceedItAgain() {
    assertUnavailable(Reason.TOO_MUCH, () -> unitOfWork.execute(() -> begun(() -> sleep(60))));
  }

  @Test
  void theLimitOfStatementsIsThatOfOtherWorkAfterwards() {
    String before = unitOfWork.execute(() -> asked(STATEMENT_TIMEOUT));

    assertEquals("7s", unitOfWork.execute(() -> begun(() -> asked(STATEMENT_TIMEOUT))));
    List<String> after =
        Stream.generate(() -> unitOfWork.execute(() -> asked(STATEMENT_TIMEOUT))).limit(5).toList();
    assertEquals(List.of(before, before, before, before, before), after);
  }

  @Test
  void itIsDoneByAQuarterOfTheConnectionsAtMost() {
    Supplier<String> other = () -> unitOfWork.execute(() -> begun(() -> asked(STATEMENT_TIMEOUT)));

    unitOfWork.execute(
        () ->
            begun(
                () ->
                    begun(
                        () -> {
                          assertUnavailable(Reason.OVERLOADED, () -> besides(other));
                          return null;
                        })));
    assertEquals("7s", other.get());
  }

  @Test
  void ofEightConnectionsTwoMayBeLongAndAreGivenBack() {
    LongWork eight = new LongWork(8, Duration.ofSeconds(20));

    for (int time = 0; time < 2; time++) {
      transactions.executeWrite(status -> within(eight, status.getConnection(), 2));
      assertUnavailable(
          Reason.OVERLOADED,
          () -> transactions.executeWrite(status -> within(eight, status.getConnection(), 3)));
    }
  }

  @Test
  void itIsPartOfAUnitOfWork() {
    assertThrows(NoSuchElementException.class, longWork::begin);
  }

  /** Begins long work in long work; the innermost has nothing to do. */
  private static boolean within(LongWork work, Connection connection, int depth) {
    return work.during(
        connection,
        Deadline.in(Duration.ofSeconds(20)),
        () -> {
          if (depth > 0) {
            work.begin();
            within(work, connection, depth - 1);
          }
          return true;
        });
  }

  private <T> T begun(Supplier<T> work) {
    longWork.begin();
    return work.get();
  }

  private String sleep(int seconds) {
    return asked("select pg_sleep(%d)".formatted(seconds));
  }

  private String asked(String sql) {
    return transactions.executeWrite(
        status -> {
          try (Statement statement = status.getConnection().createStatement();
              ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
          } catch (SQLException failure) {
            throw new DataAccessException("as a repository says it", failure);
          }
        });
  }

  private static void besides(Supplier<?> other) throws Throwable {
    try {
      CompletableFuture.supplyAsync(other).join();
    } catch (CompletionException failure) {
      throw failure.getCause();
    }
  }

  private static void assertUnavailable(Reason reason, Executable work) {
    assertEquals(reason, assertThrows(UnavailableException.class, work).reason());
  }
}
