package dev.muster.platform.jdbc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.UnitOfWork;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;

/** A unit that the database gives up for the sake of another is done again, and loses nothing. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JdbcUnitOfWorkTest implements TestPropertyProvider {
  @Inject UnitOfWork unitOfWork;
  @Inject Notes notes;
  @Inject RetryPolicy retries;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings("classpath:db/fixture");
  }

  @Test
  void twoUnitsThatBlockEachOtherAreBothKeptAfterARetry() throws Exception {
    long first = notes.add("First");
    long second = notes.add("Second");
    CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    AtomicInteger attempts = new AtomicInteger();

    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Callable<Boolean>> units =
          List.of(
              () -> lengthenBoth(first, second, bothHoldOne, attempts),
              () -> lengthenBoth(second, first, bothHoldOne, attempts));
      for (Future<Boolean> unit : threads.invokeAll(units)) {
        unit.get();
      }
    }

    assertEquals(3, attempts.get());
    assertEquals("First!!", text(first));
    assertEquals("Second!!", text(second));
  }

  @Test
  void aUnitIsGivenUpAfterThreeAttempts() {
    AtomicInteger attempts = new AtomicInteger();
    long repeatedBefore = retries.count();

    assertConflicts(() -> unitOfWork.execute(() -> conflict(attempts)));

    assertEquals(3, attempts.get());
    assertEquals(2, retries.count() - repeatedBefore);
  }

  @Test
  void onlyTheOutermostUnitIsDoneAgain() {
    AtomicInteger outer = new AtomicInteger();
    AtomicInteger inner = new AtomicInteger();

    assertConflicts(
        () ->
            unitOfWork.execute(
                () -> {
                  outer.incrementAndGet();
                  return unitOfWork.execute(() -> conflict(inner));
                }));

    assertEquals(3, outer.get());
    assertEquals(3, inner.get());
  }

  @Test
  void whatAConflictUndidIsDoneAgainAndKept() {
    AtomicInteger attempts = new AtomicInteger();

    long added =
        unitOfWork.execute(
            () -> {
              long note = notes.add("Again");
              if (attempts.get() < 2) {
                conflict(attempts);
              }
              return note;
            });

    assertEquals("Again", text(added));
  }

  @Test
  void whatIsRefusedIsNotDoneAgain() {
    AtomicInteger attempts = new AtomicInteger();

    assertThrows(
        IllegalStateException.class,
        () ->
            unitOfWork.execute(
                () -> {
                  attempts.incrementAndGet();
                  throw new IllegalStateException("refused");
                }));

    assertEquals(1, attempts.get());
  }

  @Test
  void whoIsInterruptedTriesNoMoreAndStaysInterrupted() {
    AtomicInteger attempts = new AtomicInteger();

    assertConflicts(
        () ->
            unitOfWork.execute(
                () -> {
                  Thread.currentThread().interrupt();
                  return conflict(attempts);
                }));

    assertTrue(Thread.interrupted());
    assertEquals(1, attempts.get());
  }

  /** As the database says it that gives a unit up. */
  private static boolean conflict(AtomicInteger attempts) {
    attempts.incrementAndGet();
    throw new DataAccessException("given up", new SQLException("given up", "40001"));
  }

  private static void assertConflicts(Executable unit) {
    UnavailableException failure = assertThrows(UnavailableException.class, unit);
    assertEquals(Reason.CONFLICTS, failure.reason());
  }

  private boolean lengthenBoth(
      long one, long other, CyclicBarrier bothHoldOne, AtomicInteger attempts) {
    return unitOfWork.execute(
        () -> {
          int attempt = attempts.incrementAndGet();
          lengthen(one);
          if (attempt <= 2) {
            meet(bothHoldOne);
          }
          lengthen(other);
          return true;
        });
  }

  private void lengthen(long note) {
    notes.claim(note).orElseThrow();
    notes.lengthen(note);
  }

  private String text(long note) {
    return notes.text(note).orElseThrow();
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }
}
