package dev.muster.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Breaks a connection off when its time is up: whoever waits for an answer stops waiting, whatever
 * the network does.
 *
 * <p>A timeout of the socket would not do: it begins again with every statement, and with every
 * byte of an answer that comes drop by drop.
 */
final class TimeLimit implements AutoCloseable {
  private final Connection connection;
  private final Future<?> end;
  private boolean closed;

  private TimeLimit(Connection connection, Deadline deadline) {
    this.connection = connection;
    this.end =
        ForkJoinPool.commonPool()
            .schedule(this::breakOff, deadline.left().toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Limits the use of a connection until it is closed. */
  static TimeLimit of(Connection connection, Deadline deadline) {
    return new TimeLimit(connection, deadline);
  }

  /** Afterwards the connection is the pool's, and nothing is done to it any more. */
  @Override
  public synchronized void close() {
    closed = true;
    end.cancel(false);
  }

  private synchronized void breakOff() {
    if (!closed) {
      try {
        connection.abort(Runnable::run);
      } catch (SQLException broken) {
        // Then there is nobody who waits.
      }
    }
  }
}
