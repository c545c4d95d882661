package dev.muster.platform.jdbc.access;

import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Lets as many in as there are connections, and as many wait as the queue has room for, in their
 * order; everybody else is refused at once.
 *
 * <p>Threads cost nothing here and connections do: without it every request in the world would wait
 * before the pool, and all of them too long.
 */
@Singleton
public final class Bulkhead {
  private final int connections;
  private final int queue;
  private final Duration patience;
  private final Semaphore permits;
  private final AtomicInteger queued = new AtomicInteger();
  private final LongAdder refused = new LongAdder();

  Bulkhead(BulkheadSettings settings) {
    this.connections = settings.connections();
    this.queue = settings.queue();
    this.patience = settings.patience();
    this.permits = new Semaphore(connections, true);
  }

  /**
   * Waits to be let in; whoever is, leaves again.
   *
   * @throws UnavailableException when there is no room to wait, or it took too long
   */
  void enter(Deadline deadline) {
    if (!tryAcquire(Duration.ZERO) && !waitInQueue(deadline)) {
      throw refusal();
    }
  }

  /** Makes room for the next. */
  void leave() {
    permits.release();
  }

  /**
   * Takes one of the places to wait, for what others will be let in for; whoever has it leaves it
   * again.
   *
   * @throws UnavailableException when there is none
   */
  void queueUp() {
    if (queued.incrementAndGet() > queue) {
      queued.decrementAndGet();
      throw refusal();
    }
  }

  /** Gives the place to wait up. */
  void leaveQueue() {
    queued.decrementAndGet();
  }

  /** How many are in. */
  public int active() {
    return connections - permits.availablePermits();
  }

  /** How many wait. */
  public int queued() {
    return queued.get();
  }

  /** How many were refused since the start. */
  public long refused() {
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
      // Even without time, unlike the method that takes none, it does not overtake those who wait.
      return permits.tryAcquire(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
