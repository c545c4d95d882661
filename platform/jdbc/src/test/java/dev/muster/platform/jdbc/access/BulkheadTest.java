package dev.muster.platform.jdbc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.platform.jdbc.kit.Patience;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** As many enter as there are connections, some wait in their order, and the rest is refused. */
class BulkheadTest {
  private static final Duration LONG = Patience.TIME;

  @Test
  void thereIsRoomForAsManyAsThereAreConnections() {
    Bulkhead bulkhead = bulkhead(2, 0, LONG);
    enter(bulkhead);
    enter(bulkhead);

    assertRefused(bulkhead);
    assertEquals(2, bulkhead.active());
    assertEquals(1, bulkhead.refused());

    bulkhead.leave();
    enter(bulkhead);
    assertEquals(2, bulkhead.active());
  }

  @Test
  void whoIsRefusedTakesNoRoom() {
    Bulkhead bulkhead = bulkhead(1, 0, LONG);
    enter(bulkhead);
    assertRefused(bulkhead);
    assertRefused(bulkhead);
    bulkhead.leave();

    assertEquals(0, bulkhead.active());
    assertEquals(0, bulkhead.queued());
    enter(bulkhead);
  }

  @Test
  void theQueueIsBoundedAndKeepsItsOrder() throws Exception {
    Bulkhead bulkhead = bulkhead(1, 3, LONG);
    enter(bulkhead);
    List<Integer> order = new CopyOnWriteArrayList<>();
    List<Thread> waiting =
        List.of(
            waiting(bulkhead, 1, order), waiting(bulkhead, 2, order), waiting(bulkhead, 3, order));

    assertRefused(bulkhead);
    assertEquals(3, bulkhead.queued());

    bulkhead.leave();
    for (Thread thread : waiting) {
      assertTrue(thread.join(LONG));
    }
    assertEquals(List.of(1, 2, 3), order);
    assertEquals(0, bulkhead.queued());
    assertEquals(0, bulkhead.active());
  }

  @Test
  void nobodyOvertakesThoseWhoWait() throws Exception {
    Bulkhead bulkhead = bulkhead(1, 1, LONG);
    enter(bulkhead);
    List<Integer> order = new CopyOnWriteArrayList<>();
    Thread waiting = waiting(bulkhead, 1, order);
    bulkhead.leave();

    // There is room now for the one who waits, or there was: nobody else gets it before.
    assertTrue(waiting.join(LONG));
    enter(bulkhead);
    assertEquals(List.of(1), order);
  }

  @Test
  void whoWaitsTooLongIsRefused() {
    Bulkhead bulkhead = bulkhead(1, 1, Duration.ofMillis(1));
    enter(bulkhead);

    assertRefused(bulkhead);
    assertEquals(0, bulkhead.queued());
  }

  @Test
  void nobodyWaitsBeyondTheDeadline() {
    Bulkhead bulkhead = bulkhead(1, 1, Duration.ofDays(1));
    enter(bulkhead);

    assertThrows(
        UnavailableException.class, () -> bulkhead.enter(Deadline.in(Duration.ofMillis(1))));
  }

  @Test
  void whoIsInterruptedWhileWaitingIsRefusedAndStaysInterrupted() {
    Bulkhead bulkhead = bulkhead(1, 1, LONG);
    enter(bulkhead);
    Thread.currentThread().interrupt();

    assertRefused(bulkhead);
    assertEquals(true, Thread.interrupted());
  }

  @Test
  void anotherHasTheSameLimitsAndCallersOfItsOwn() {
    Bulkhead bulkhead = bulkhead(1, 1, Duration.ofMillis(1));
    enter(bulkhead);
    Bulkhead another = bulkhead.another();

    enter(another);
    assertEquals(1, another.active());
    assertRefused(another);
    another.queueUp();
    assertThrows(UnavailableException.class, another::queueUp);
    assertEquals(0, bulkhead.refused());
  }

  private static Bulkhead bulkhead(int connections, int queue, Duration patience) {
    return new Bulkhead(connections, queue, patience);
  }

  private static void enter(Bulkhead bulkhead) {
    bulkhead.enter(Deadline.in(Duration.ofDays(1)));
  }

  private static void assertRefused(Bulkhead bulkhead) {
    UnavailableException refused = assertThrows(UnavailableException.class, () -> enter(bulkhead));
    assertEquals(Reason.OVERLOADED, refused.reason());
  }

  /** Starts somebody who enters, signs and leaves; returns when that one is in the queue. */
  private static Thread waiting(Bulkhead bulkhead, int name, List<Integer> order) {
    Thread thread =
        Thread.startVirtualThread(
            () -> {
              enter(bulkhead);
              order.add(name);
              bulkhead.leave();
            });
    Patience.await(() -> thread.getState() == Thread.State.TIMED_WAITING);
    return thread;
  }
}
