package dev.muster.platform.jdbc.access;

import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Admits one caller per connection, queues a bounded number of others in order of arrival, and
 * refuses the rest at once.
 *
 * <p>Virtual threads are cheap and connections are scarce: without this limit every request would
 * wait for the pool, and all of them too long.
 */
@Singleton
final class Bulkhead {
  private final int connections;
  private final int queue;
  private final Duration patience;
  private final Semaphore permits;
  private final AtomicInteger queued = new AtomicInteger();
  private final LongAdder refused = new LongAdder();

  /**
   * Creates the bulkhead.
   *
   * @param connections the largest number of admitted callers: the size of the connection pool
   * @param queue the largest number of queued callers
   * @param patience the longest time in the queue
   */
  Bulkhead(
      @Value("${datasources.default.maximum-pool-size}") int connections,
      @Value("${muster.database.queue}") int queue,
      @Value("${muster.database.patience}") Duration patience) {
    this.connections = connections;
    this.queue = queue;
    this.patience = patience;
    this.permits = new Semaphore(connections, true);
  }

  /** Returns a bulkhead with the same limits before other connections. */
  Bulkhead another() {
    return new Bulkhead(connections, queue, patience);
  }

  /**
   * Admits the caller, or waits until it can; an admitted caller calls {@link #leave} later.
   *
   * @throws UnavailableException when the queue is full, or the wait took too long
   */
  void enter(Deadline deadline) {
    if (!tryAcquire(Duration.ZERO) && !waitInQueue(deadline)) {
      throw refusal();
    }
  }

  /** Makes room for the next caller. */
  void leave() {
    permits.release();
  }

  /**
   * Takes a place in the queue for a reader that another caller's statement will answer; {@link
   * #leaveQueue} gives the place back.
   *
   * @throws UnavailableException when the queue is full
   */
  void queueUp() {
    if (queued.incrementAndGet() > queue) {
      queued.decrementAndGet();
      throw refusal();
    }
  }

  /** Gives back a place in the queue. */
  void leaveQueue() {
    queued.decrementAndGet();
  }

  /** Returns the number of admitted callers. */
  int active() {
    return connections - permits.availablePermits();
  }

  /** Returns the number of queued callers. */
  int queued() {
    return queued.get();
  }

  /** Returns how many callers were refused since the start. */
  long refused() {
    return refused.sum();
  }

  private UnavailableException refusal() {
    refused.increment();
    return new UnavailableException(Reason.OVERLOADED);
  }

  private boolean waitInQueue(Deadline deadline) {
    try {
      return queued.incrementAndGet() <= queue
          && tryAcquire(patience.compareTo(deadline.left()) < 0 ? patience : deadline.left());
    } finally {
      queued.decrementAndGet();
    }
  }

  private boolean tryAcquire(Duration time) {
    try {
      // With a time of zero, tryAcquire(time) respects the queue; tryAcquire() would overtake it.
      return permits.tryAcquire(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
