package dev.muster.platform.jdbc.replica;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps callers from a replica that failed, until a probe succeeds. A probe runs beside the
 * callers, at most once at a time and once in a pause, so no caller waits for what is away. The
 * first probe comes before the first call.
 */
final class CircuitBreaker {
  private static final Logger LOG = LoggerFactory.getLogger(CircuitBreaker.class);

  private final Probe probe;
  private final Executor beside;
  private final Duration pause;
  private final LongSupplier nanoTime;
  private volatile boolean closed;
  private boolean probing;
  private long nextProbe;
  private String told = "";

  /**
   * Creates the breaker, open.
   *
   * @param beside runs a probe while its caller goes on
   * @param pause the shortest time between a failure and the next probe
   */
  CircuitBreaker(Probe probe, Executor beside, Duration pause, LongSupplier nanoTime) {
    this.probe = probe;
    this.beside = beside;
    this.pause = pause;
    this.nanoTime = nanoTime;
    this.nextProbe = nanoTime.getAsLong();
  }

  /** Asks the replica whether it can be used. */
  @FunctionalInterface
  interface Probe {
    /** Returns if it can. */
    void run() throws SQLException;
  }

  /** Returns whether the replica may be called; where it may not, a probe begins once it is due. */
  boolean isClosed() {
    if (!closed && isProbeDue()) {
      beside.execute(this::probe);
    }
    return closed;
  }

  /** Returns whether the replica may be called. */
  boolean isClosedNow() {
    return closed;
  }

  /** Keeps callers away from now on, after a failure. */
  synchronized void open(String reason) {
    closed = false;
    nextProbe = nanoTime.getAsLong() + pause.toNanos();
    if (!told.equals(reason)) {
      told = reason;
      LOG.warn("Reads go to the primary, because of the replica: {}", reason);
    }
  }

  private synchronized boolean isProbeDue() {
    if (probing || nanoTime.getAsLong() - nextProbe < 0) {
      return false;
    }
    probing = true;
    return true;
  }

  private void probe() {
    try {
      probe.run();
      close();
    } catch (SQLException | RuntimeException failure) {
      open(String.valueOf(failure.getMessage()));
    } finally {
      endProbe();
    }
  }

  private synchronized void close() {
    closed = true;
    told = "";
    LOG.warn("Reads go to the replica.");
  }

  private synchronized void endProbe() {
    probing = false;
  }
}
