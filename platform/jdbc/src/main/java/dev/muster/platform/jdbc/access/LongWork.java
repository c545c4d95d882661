package dev.muster.platform.jdbc.access;

import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import io.micronaut.context.annotation.Value;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Gives a unit of work more time once its rows are known to be very many. All other work keeps the
 * short limit, which protects callers from a database that is away or slow.
 *
 * <p>Units with more time hold a quarter of the connections at most, so that the others stay free
 * for everybody else.
 */
@Singleton
public final class LongWork {
  private static final ScopedValue<Passage> CURRENT = ScopedValue.newInstance();

  private final Semaphore permits;
  private final Duration limit;

  LongWork(
      @Value("${datasources.default.maximum-pool-size}") int connections,
      @Value("${muster.database.long-time-limit}") Duration limit) {
    this.permits = new Semaphore(Math.max(1, connections / 4));
    this.limit = limit;
  }

  /**
   * Puts off the deadline of the unit of work that this thread runs, and its limit for statements.
   * Its limit for the wait for a lock stays.
   *
   * @throws UnavailableException when as many units as may have more time have it
   */
  public void begin() {
    Passage passage = CURRENT.get();
    if (passage.isLong) {
      return;
    }
    if (!permits.tryAcquire()) {
      throw new UnavailableException(Reason.OVERLOADED);
    }
    passage.isLong = true;
    passage.deadline.putOff(limit);
    try (Statement statement = passage.connection.createStatement()) {
      statement.execute("set local statement_timeout = " + limit.toMillis());
    } catch (SQLException failure) {
      throw new DataAccessException("the limit of statements stays", failure);
    }
  }

  /** Runs work that may call {@link #begin}. */
  <T> T during(Connection connection, Deadline deadline, Supplier<T> work) {
    Passage passage = new Passage(connection, deadline);
    try {
      return ScopedValue.where(CURRENT, passage).call(work::get);
    } finally {
      if (passage.isLong) {
        permits.release();
      }
    }
  }

  private static final class Passage {
    private final Connection connection;
    private final Deadline deadline;
    private boolean isLong;

    private Passage(Connection connection, Deadline deadline) {
      this.connection = connection;
      this.deadline = deadline;
    }
  }
}
