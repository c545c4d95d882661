package dev.muster.platform.jdbc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.OutcomeUnknownException;
import dev.muster.platform.jdbc.kit.Patience;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two groups under way: the units that come later are stored by one statement and one commit. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedWritesTest implements TestPropertyProvider {
  // The two groups that are under way until the test lets them go.
  private static final String FIRST = "first";
  private static final String SECOND = "second";

  /** Nobody stores it: its facts have always changed. */
  private static final String STALE = "stale";

  @Inject TransactionAttempt transaction;
  @Inject DraftedNotes drafted;
  @Inject TestTables tables;

  private final List<FutureTask<String>> units = new ArrayList<>();
  private Map<String, CountDownLatch> held;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings("classpath:db/fixture");
  }

  @BeforeEach
  void begin() {
    tables.clear();
    units.clear();
    held = Map.of(FIRST, new CountDownLatch(1), SECOND, new CountDownLatch(1));
    drafted.begin(this::storable);
  }

  @AfterEach
  void nobodyWaitsAnyMore() {
    Bulkhead bulkhead = transaction.gate().bulkhead();
    Patience.await(() -> bulkhead.queued() == 0 && bulkhead.active() == 0);
  }

  @Test
  void whoIsAloneIsStoredAtOnceWithWhatGoesAlong() {
    assertEquals("a", drafted.run("a"));

    assertEquals(List.of(Set.of("a")), drafted.groups);
    assertEquals(List.of("a", "along a"), drafted.stored());
    assertEquals(1, drafted.commits());
    assertEquals(List.of(), drafted.inTransactions);
  }

  @Test
  void whoComesWhileTwoGroupsAreUnderWayIsStoredWithTheOthersThatWait() throws Exception {
    meet("a", "b", "c");

    assertEquals(List.of(FIRST, SECOND, "a", "b", "c"), results());
    assertEquals(
        Set.of(Set.of(FIRST), Set.of(SECOND), Set.of("a", "b", "c")),
        new HashSet<>(drafted.groups));
    assertEquals(3, drafted.commits());
    assertEquals(10, drafted.stored().size());
  }

  @Test
  void whoseFactsHaveChangedRunsAgainInATransactionAndTheOthersAreStored() throws Exception {
    meet("a", STALE, "c");

    results();
    assertEquals(List.of(STALE), drafted.inTransactions);
    assertTrue(drafted.stored().containsAll(List.of("a", "along a", "c", "along c")));
    assertEquals(1, drafted.stored(STALE));
    assertEquals(1, drafted.stored("along " + STALE));
  }

  @Test
  void ofTwoThatWriteTheSameRowAtOnceTheSecondRunsAgainInATransaction() throws Exception {
    meet("a", "a");

    results();
    assertEquals(List.of("a"), drafted.inTransactions);
    assertEquals(2, drafted.stored("a"));
  }

  @Test
  void whereAStatementFailsEachUnitRunsAgainInATransactionOfItsOwn() throws Exception {
    meet("a", DraftedNotes.BROKEN);

    assertEquals("a", result(units.get(2)));
    assertInstanceOf(DataAccessException.class, failure(units.get(3)));
    assertEquals(Set.of("a", DraftedNotes.BROKEN), Set.copyOf(drafted.inTransactions));
    assertEquals(1, drafted.stored("a"));
  }

  @Test
  void whereTheUnitThatActsForAllIsLostTheOthersRunAgainInATransaction() throws Exception {
    meet("a", DraftedNotes.LOST);

    assertInstanceOf(StackOverflowError.class, failure(units.get(2)));
    assertEquals(DraftedNotes.LOST, result(units.get(3)));
    assertEquals(List.of(DraftedNotes.LOST), drafted.inTransactions);
    assertEquals(0, drafted.stored("a"));
  }

  @Test
  void whereNobodyKnowsWhetherAGroupWasCommittedEachUnitIsToldAndNoneRunsAgain() throws Exception {
    tables.execute(
        """
        create function break_off() returns trigger language plpgsql as $$
          begin perform pg_terminate_backend(pg_backend_pid()), pg_sleep(60); return null; end $$;
        create constraint trigger at_commit after insert on note
          deferrable initially deferred for each row when (new.text = 'cut')
          execute function break_off();
        """);
    try {
      meet("a", "cut");

      assertInstanceOf(OutcomeUnknownException.class, failure(units.get(2)));
      assertInstanceOf(OutcomeUnknownException.class, failure(units.get(3)));
      assertEquals(List.of(), drafted.inTransactions);
      assertEquals(0, drafted.stored("a"));
    } finally {
      tables.execute("drop trigger at_commit on note; drop function break_off");
    }
  }

  private Set<String> storable(Set<String> texts) {
    texts.stream()
        .filter(held::containsKey)
        .forEach(it -> Patience.await(() -> held.get(it).getCount() == 0));
    texts.remove(STALE);
    return texts;
  }

  /** Lets units wait for two groups under way, so that one unit acts for all that wait. */
  private void meet(String... texts) {
    start(FIRST);
    Patience.await(() -> drafted.groups.size() == 1);
    start(SECOND);
    Patience.await(() -> drafted.groups.size() == 2);
    for (String text : texts) {
      start(text);
    }
    held.get(FIRST).countDown();
    Patience.await(() -> transaction.gate().bulkhead().queued() == 0);
    held.get(SECOND).countDown();
  }

  private void start(String text) {
    FutureTask<String> unit = new FutureTask<>(() -> drafted.run(text));
    units.add(unit);
    Thread.startVirtualThread(unit);
    Patience.await(() -> transaction.gate().bulkhead().queued() >= Math.max(0, units.size() - 2));
  }

  private List<String> results() throws Exception {
    List<String> results = new ArrayList<>();
    for (FutureTask<String> unit : units) {
      results.add(result(unit));
    }
    return results;
  }

  private static String result(FutureTask<String> unit) throws Exception {
    return unit.get(Patience.TIME.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Throwable failure(FutureTask<String> unit) {
    return assertThrows(ExecutionException.class, () -> result(unit)).getCause();
  }
}
