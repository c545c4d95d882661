package dev.muster.platform.jdbc.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.UnitOfWork;
import dev.muster.platform.jdbc.kit.Patience;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A tree is claimed as a whole, and no other tree with it. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TreeLocksTest implements TestPropertyProvider {
  private static final TreeTable BRANCHES = new TreeTable("branch", "number", "grows_on");

  @Inject UnitOfWork unitOfWork;
  @Inject JdbcOperations jdbc;
  @Inject TestTables tables;
  private TreeLocks locks;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings("classpath:db/fixture");
  }

  /** Two trees: 2 and 4 on 1, 3 on 2; 12 on 11. */
  @BeforeEach
  void plant() {
    tables.execute(
        """
        drop table if exists branch;
        create table branch (number bigint primary key, grows_on bigint references branch);
        create index on branch (grows_on);
        insert into branch values (1, null), (2, 1), (3, 2), (4, 1), (11, null), (12, 11)
        """);
    locks = new TreeLocks(jdbc, BRANCHES);
  }

  @Test
  void aClaimTellsTheWayFromEachNodeToTheTop() {
    assertEquals(
        Map.of(3L, List.of(3L, 2L, 1L), 12L, List.of(12L, 11L), 1L, List.of(1L)),
        unitOfWork.execute(() -> locks.claim(List.of(12L, 3L, 1L, 99L))));
    assertEquals(List.of(3L, 2L, 1L), unitOfWork.execute(() -> locks.claimForGrowth(3)));
    assertEquals(List.of(), unitOfWork.execute(() -> locks.claimForGrowth(99)));
  }

  @Test
  void theHeightIsTheNumberOfLevelsFromANodeDown() {
    assertEquals(
        List.of(3, 2, 1, 1),
        unitOfWork.execute(
            () -> List.of(locks.height(1), locks.height(2), locks.height(3), locks.height(4))));
  }

  @Test
  void aWalkEndsWhereRowsAreNoTree() {
    tables.execute("update branch set grows_on = 3 where number = 1");

    assertEquals(33, unitOfWork.execute(() -> locks.height(1)));
  }

  @Test
  void twoClaimsInOneTreeWaitForEachOther() throws Exception {
    assertTrue(waits(() -> locks.claim(List.of(3L)), () -> locks.claim(List.of(4L))));
  }

  @Test
  void aClaimWaitsForGrowthAndGrowthForAClaim() throws Exception {
    assertTrue(waits(() -> locks.claimForGrowth(3), () -> locks.claim(List.of(4L))));
    assertTrue(waits(() -> locks.claim(List.of(4L)), () -> locks.claimForGrowth(3)));
  }

  @Test
  void growthDoesNotWaitForGrowth() throws Exception {
    assertFalse(waits(() -> locks.claimForGrowth(3), () -> locks.claimForGrowth(4)));
  }

  @Test
  void claimsInDifferentTreesDoNotWait() throws Exception {
    assertFalse(waits(() -> locks.claim(List.of(3L)), () -> locks.claim(List.of(12L))));
  }

  @Test
  void whoHasWaitedWhileANodeMovedClaimsTheTreeThatItMovedTo() throws Exception {
    CountDownLatch claimed = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    CompletableFuture<Object> move =
        inAnotherUnit(
            () -> {
              locks.claim(List.of(2L, 12L));
              execute("update branch set grows_on = 12 where number = 2");
              claimed.countDown();
              await(go);
              return "moved";
            });
    await(claimed);

    CompletableFuture<Object> late = inAnotherUnit(() -> locks.claim(List.of(3L)));
    untilOneWaits();
    go.countDown();

    assertEquals("moved", move.get(30, TimeUnit.SECONDS));
    assertEquals(Map.of(3L, List.of(3L, 2L, 12L, 11L)), late.get(30, TimeUnit.SECONDS));
  }

  @Test
  void whoHasWaitedForATreeThatIsNoneAnyMoreDoesNotHoldItWhileItWaitsForAnother() throws Exception {
    CountDownLatch claimed = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    AtomicInteger runs = new AtomicInteger();
    CompletableFuture<Object> move =
        inAnotherUnit(
            () -> {
              locks.claim(List.of(2L, 12L));
              execute("update branch set grows_on = 4 where number = 11");
              claimed.countDown();
              await(go);
              return "moved";
            });
    await(claimed);

    CompletableFuture<Object> one = inAnotherUnit(() -> counted(runs, List.of(12L)));
    Patience.await(() -> waiting() == 1);
    CompletableFuture<Object> other = inAnotherUnit(() -> counted(runs, List.of(4L, 12L)));
    Patience.await(() -> waiting() == 2);
    go.countDown();

    List<Long> path = List.of(12L, 11L, 4L, 1L);
    assertEquals("moved", move.get(30, TimeUnit.SECONDS));
    assertEquals(Map.of(12L, path), one.get(30, TimeUnit.SECONDS));
    assertEquals(Map.of(4L, List.of(4L, 1L), 12L, path), other.get(30, TimeUnit.SECONDS));
    // A unit that a deadlock ends runs again.
    assertEquals(2, runs.get());
  }

  private Object counted(AtomicInteger runs, List<Long> nodes) {
    runs.incrementAndGet();
    return locks.claim(nodes);
  }

  /** Returns whether a claim waits until the unit with another claim has ended. */
  private boolean waits(Supplier<Object> first, Supplier<Object> second) throws Exception {
    CountDownLatch claimed = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    CompletableFuture<Object> before =
        inAnotherUnit(
            () -> {
              Object paths = first.get();
              claimed.countDown();
              await(go);
              return paths;
            });
    await(claimed);
    CompletableFuture<Object> after = inAnotherUnit(second);
    boolean waited = untilOneWaitsOrIsDone(after);
    go.countDown();
    before.get(30, TimeUnit.SECONDS);
    after.get(30, TimeUnit.SECONDS);
    return waited;
  }

  private CompletableFuture<Object> inAnotherUnit(Supplier<Object> work) {
    CompletableFuture<Object> result = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                result.complete(unitOfWork.execute(work));
              } catch (RuntimeException failure) {
                result.completeExceptionally(failure);
              }
            });
    return result;
  }

  private void untilOneWaits() {
    assertTrue(untilOneWaitsOrIsDone(new CompletableFuture<>()));
  }

  private boolean untilOneWaitsOrIsDone(CompletableFuture<Object> unit) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!unit.isDone() && System.nanoTime() < end) {
      if (waiting() > 0) {
        return true;
      }
      Thread.onSpinWait();
    }
    return false;
  }

  private long waiting() {
    return unitOfWork.execute(
        () ->
            jdbc.prepareStatement(
                """
                select count(*) from pg_stat_activity
                where wait_event_type = 'Lock' and datname = current_database()
                """,
                statement -> {
                  try (var row = statement.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                  }
                }));
  }

  private void execute(String sql) {
    jdbc.prepareStatement(sql, statement -> statement.executeUpdate());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
