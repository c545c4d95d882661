package dev.muster.platform.jdbc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.OutcomeUnknownException;
import dev.muster.application.UnitOfWork;
import dev.muster.platform.jdbc.kit.Patience;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

  /** Its statement fails. */
  private static final String BROKEN = "broken";

  @Inject UnitOfWork unitOfWork;
  @Inject TransactionAttempt transaction;
  @Inject JdbcOperations jdbc;
  @Inject Notes notes;
  @Inject TestTables tables;

  private final List<Set<String>> groups = new CopyOnWriteArrayList<>();
  private final List<String> inTransactions = new CopyOnWriteArrayList<>();
  private final List<FutureTask<String>> units = new ArrayList<>();
  private final Consumer<List<String>> along = this::addAlong;
  private SharedWrites<String> writes;
  private Map<String, CountDownLatch> held;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings("classpath:db/fixture");
  }

  @BeforeEach
  void begin() {
    tables.clear();
    groups.clear();
    inTransactions.clear();
    units.clear();
    held = Map.of(FIRST, new CountDownLatch(1), SECOND, new CountDownLatch(1));
    writes = new SharedWrites<>(transaction, it -> it, this::addUnlessStale);
  }

  @AfterEach
  void nobodyWaitsAnyMore() {
    Bulkhead bulkhead = transaction.gate().bulkhead();
    Patience.await(() -> bulkhead.queued() == 0 && bulkhead.active() == 0);
  }

  @Test
  void whoIsAloneIsStoredAtOnceWithWhatGoesAlong() {
    assertEquals("a", run("a"));

    assertEquals(List.of(Set.of("a")), groups);
    assertEquals(List.of("a", "along a"), stored());
    assertEquals(1, commits());
    assertEquals(List.of(), inTransactions);
  }

  @Test
  void whoComesWhileTwoGroupsAreUnderWayIsStoredWithTheOthersThatWait() throws Exception {
    startTwoGroups();
    start("a");
    start("b");
    start("c");
    letGo();

    assertEquals(List.of(FIRST, SECOND, "a", "b", "c"), results());
    assertEquals(
        Set.of(Set.of(FIRST), Set.of(SECOND), Set.of("a", "b", "c")), new HashSet<>(groups));
    assertEquals(3, commits());
    assertEquals(10, stored().size());
  }

  @Test
  void whoseFactsHaveChangedRunsAgainInATransactionAndTheOthersAreStored() throws Exception {
    startTwoGroups();
    start("a");
    start(STALE);
    start("c");
    letGo();

    results();
    assertEquals(List.of(STALE), inTransactions);
    assertTrue(stored().containsAll(List.of("a", "along a", "c", "along c")));
    assertEquals(1, stored().stream().filter(STALE::equals).count());
    assertEquals(1, stored().stream().filter(("along " + STALE)::equals).count());
  }

  @Test
  void ofTwoThatWriteTheSameRowAtOnceTheSecondRunsAgainInATransaction() throws Exception {
    startTwoGroups();
    start("a");
    start("a");
    letGo();

    results();
    assertEquals(List.of("a"), inTransactions);
    assertEquals(2, stored().stream().filter("a"::equals).count());
  }

  @Test
  void whereAStatementFailsEachUnitRunsAgainInATransactionOfItsOwn() throws Exception {
    startTwoGroups();
    start("a");
    start(BROKEN);
    letGo();

    assertEquals("a", result(units.get(2)));
    assertInstanceOf(DataAccessException.class, failure(units.get(3)));
    assertEquals(Set.of("a", BROKEN), Set.copyOf(inTransactions));
    assertEquals(1, stored().stream().filter("a"::equals).count());
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
      startTwoGroups();
      start("a");
      start("cut");
      letGo();

      assertInstanceOf(OutcomeUnknownException.class, failure(units.get(2)));
      assertInstanceOf(OutcomeUnknownException.class, failure(units.get(3)));
      assertEquals(List.of(), inTransactions);
      assertEquals(0, stored().stream().filter("a"::equals).count());
    } finally {
      tables.execute("drop trigger at_commit on note; drop function break_off");
    }
  }

  @Test
  void whatAsksForAConnectionIsNotCommittedByItselfButRunsAgainInATransaction() {
    List<Boolean> drafts = new ArrayList<>();
    IllegalStateException refusal = new IllegalStateException("refused");

    assertSame(
        refusal,
        assertThrows(
            IllegalStateException.class,
            () ->
                unitOfWork.executeOptimistically(
                    () -> {
                      drafts.add(Draft.isOpen());
                      notes.add("unexpected");
                      throw refusal;
                    })));

    assertEquals(List.of(true, false), drafts);
    assertEquals(List.of(), stored());
  }

  @Test
  void whatAsksForTheConnectionOfItsUnitRunsAgainInATransaction() {
    assertEquals(
        false,
        unitOfWork.executeOptimistically(
            () -> {
              jdbc.prepareStatement("select 1", PreparedStatement::execute);
              return Draft.isOpen();
            }));
  }

  @Test
  void aUnitThatGoesOnAfterItsDraftWasAbandonedStoresNothingOfTheDraft() {
    unitOfWork.executeOptimistically(
        () -> {
          try {
            return write("a");
          } finally {
            try {
              notes.text(1);
            } catch (RuntimeException abandoned) {
              assertTrue(Draft.isOpen(), abandoned::toString);
            }
          }
        });

    assertEquals(List.of(), groups);
    assertEquals(List.of("a"), inTransactions);
    assertEquals(List.of("a", "along a"), stored());
  }

  @Test
  void aSecondWriteNeedsATransaction() {
    unitOfWork.executeOptimistically(() -> write("a") + write("b"));

    assertEquals(List.of(), groups);
    assertEquals(List.of("a", "along a", "b", "along b"), stored());
  }

  @Test
  void aUnitThatChangesNothingNeedsNoTransactionForWhatGoesAlong() {
    List<Boolean> drafts = new ArrayList<>();

    unitOfWork.executeOptimistically(
        () -> {
          Draft.current().keepAlong(along, "a");
          return drafts.add(Draft.isOpen());
        });

    assertEquals(List.of(true), drafts);
    assertEquals(List.of("along a"), stored());
  }

  @Test
  void whatADraftRefusesIsRefusedWithoutATransaction() {
    List<Boolean> drafts = new ArrayList<>();
    Supplier<String> refused =
        () -> {
          drafts.add(Draft.isOpen());
          throw new IllegalStateException("refused");
        };

    assertThrows(IllegalStateException.class, () -> unitOfWork.executeOptimistically(refused));

    assertEquals(List.of(true), drafts);
  }

  @Test
  void aUnitInsideAnotherBelongsToItsDraftOrItsTransaction() {
    assertEquals(
        "a",
        unitOfWork.executeOptimistically(
            () -> unitOfWork.executeOptimistically(() -> unitOfWork.execute(() -> write("a")))));
    assertEquals("b", unitOfWork.execute(() -> unitOfWork.executeOptimistically(() -> write("b"))));

    assertEquals(List.of(Set.of("a")), groups);
    assertEquals(List.of("b"), inTransactions);
  }

  @Test
  void aReadOutsideOfADraftLeavesItAsItIs() {
    long note = notes.add("there");

    assertEquals(
        "there",
        unitOfWork.executeOptimistically(
            () -> {
              String read =
                  Draft.isOpen()
                      ? Draft.outside(() -> notes.text(note)).orElseThrow()
                      : "in a transaction";
              write("a");
              return read;
            }));
    assertEquals(List.of(Set.of("a")), groups);
  }

  private String run(String text) {
    return unitOfWork.executeOptimistically(() -> write(text));
  }

  /** As a repository does it: in a draft, or in the transaction of the unit of work. */
  private String write(String text) {
    if (Draft.isOpen()) {
      Draft.current().keep(writes, text);
      Draft.current().keepAlong(along, text);
    } else {
      inTransactions.add(text);
      if (text.equals(BROKEN)) {
        throw new DataAccessException(BROKEN);
      }
      notes.add(text);
      addAlong(List.of(text));
    }
    return text;
  }

  private Set<String> addUnlessStale(List<String> texts) {
    groups.add(Set.copyOf(texts));
    if (held.containsKey(texts.getFirst())) {
      Patience.await(() -> held.get(texts.getFirst()).getCount() == 0);
    }
    if (texts.contains(BROKEN)) {
      throw new DataAccessException(BROKEN, new SQLException(BROKEN, "XX000"));
    }
    Set<String> stored = new HashSet<>(texts);
    stored.remove(STALE);
    stored.forEach(notes::add);
    return stored;
  }

  private void addAlong(List<String> texts) {
    texts.forEach(it -> notes.add("along " + it));
  }

  private void startTwoGroups() {
    start(FIRST);
    Patience.await(() -> groups.size() == 1);
    start(SECOND);
    Patience.await(() -> groups.size() == 2);
  }

  /** One after the other, so that one unit acts for all that wait. */
  private void letGo() {
    held.get(FIRST).countDown();
    Patience.await(() -> transaction.gate().bulkhead().queued() == 0);
    held.get(SECOND).countDown();
  }

  /** Lets a unit run, and waits until it waits for the two groups under way. */
  private void start(String text) {
    FutureTask<String> unit = new FutureTask<>(() -> run(text));
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

  private List<String> stored() {
    return strings("select text from note order by id");
  }

  /** Returns how many transactions have stored what is there. */
  private int commits() {
    return strings("select distinct xmin::text from note").size();
  }

  private List<String> strings(String query) {
    return transaction
        .gate()
        .read(
            () ->
                jdbc.prepareStatement(
                    query,
                    statement -> {
                      List<String> strings = new ArrayList<>();
                      try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                          strings.add(rows.getString(1));
                        }
                      }
                      return strings;
                    }));
  }
}
