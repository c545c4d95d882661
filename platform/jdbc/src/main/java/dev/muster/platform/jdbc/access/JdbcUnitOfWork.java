package dev.muster.platform.jdbc.access;

import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.UnitOfWork;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Supplier;

/**
 * Unit of work as one database transaction; READ COMMITTED, as the adapters lock what they read.
 *
 * <p>The adapters lock rows in one order, so that they do not wait for each other in a circle; some
 * waits have no order: at a unique index (two rows that swap names), or at what triggers count (an
 * owner that is removed while much of what it owns moves to another). Then the database gives one
 * unit up, as if it had never been, and it is done again.
 */
@Singleton
final class JdbcUnitOfWork implements UnitOfWork {
  private final DatabaseGate gate;
  private final TransactionOperations<Connection> transactions;
  private final RetryPolicy retries;

  JdbcUnitOfWork(
      DatabaseGate gate, TransactionOperations<Connection> transactions, RetryPolicy retries) {
    this.gate = gate;
    this.transactions = transactions;
    this.retries = retries;
  }

  @Override
  public <T> T execute(Supplier<T> work) {
    if (transactions.findTransactionStatus().isPresent()) {
      // Nothing can be done again, nor told: all of the outer unit fails with it.
      return transactions.executeWrite(status -> work.get());
    }
    Deadline deadline = gate.deadline();
    for (int attempt = 1; ; attempt++) {
      try {
        return attempt(work, deadline);
      } catch (UnavailableException failure) {
        if (failure.reason() != Reason.CONFLICTS || !retries.isDueAfter(attempt, deadline)) {
          throw failure;
        }
      }
    }
  }

  private <T> T attempt(Supplier<T> work, Deadline deadline) {
    CommitOutcome<T> progress = new CommitOutcome<>(work);
    try {
      return gate.pass(deadline, () -> transactions.executeWrite(status -> progress.work()));
    } catch (RuntimeException failure) {
      throw progress.isWorkDone()
          ? DatabaseFailure.ofCommit(failure, deadline)
          // What failed first counts: where the connection is broken, the rollback fails too.
          : DatabaseFailure.ofWork(progress.failure().orElse(failure), deadline);
    }
  }
}
