package dev.muster.platform.jdbc.bulk;

import dev.muster.platform.jdbc.access.CommitOutcome;
import dev.muster.platform.jdbc.access.DatabaseFailure;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.access.Deadline;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.util.function.Function;

/**
 * Runs work on very many rows in one database transaction, without a timeout and without a retry:
 * the user watches the work, and can cancel it.
 */
@Singleton
public final class LongTransaction {
  // A day stands for no limit, because the gate needs a number.
  private static final Duration LIMIT = Duration.ofDays(1);

  // Replaces the timeouts of the session until the end of the transaction; lock_timeout stays.
  private static final String TIMEOUTS =
      """
      set local statement_timeout = 0;
      set local idle_in_transaction_session_timeout = 0;
      """;

  private static final String ONE_MOMENT =
      "set transaction isolation level repeatable read, read only";

  // Work inside other work of the same thread belongs to the same transaction.
  private final ScopedValue<SqlSession> open = ScopedValue.newInstance();
  private final DatabaseGate gate;
  private final TransactionOperations<Connection> transactions;

  LongTransaction(DatabaseGate gate, TransactionOperations<Connection> transactions) {
    this.gate = gate;
    this.transactions = transactions;
  }

  /**
   * Runs the work in a transaction of its own, and commits when the work returns. An exception
   * rolls the transaction back. Work inside other work takes part in its transaction.
   */
  public <T> T execute(Function<SqlSession, T> work) {
    return open.isBound() ? work.apply(open.get()) : begin(TIMEOUTS, work);
  }

  /**
   * Runs the work like {@link #execute} in a transaction that sees one moment and writes nothing.
   */
  public <T> T read(Function<SqlSession, T> work) {
    return open.isBound() ? work.apply(open.get()) : begin(TIMEOUTS + ONE_MOMENT, work);
  }

  private <T> T begin(String settings, Function<SqlSession, T> work) {
    Deadline deadline = Deadline.in(LIMIT);
    CommitOutcome<T> progress = new CommitOutcome<>(() -> unhurried(settings, work));
    try {
      return gate.pass(deadline, () -> transactions.executeWrite(status -> progress.work()));
    } catch (RuntimeException failure) {
      throw progress.isWorkDone()
          ? DatabaseFailure.ofCommit(failure, deadline)
          : DatabaseFailure.ofWork(progress.failure().orElse(failure), deadline);
    }
  }

  private <T> T unhurried(String settings, Function<SqlSession, T> work) {
    SqlSession session = new SqlSession(transactions.getConnection());
    session.execute(settings);
    try {
      return ScopedValue.where(open, session).call(() -> work.apply(session));
    } finally {
      session.cancelCopy();
    }
  }
}
