package dev.muster.platform.jdbc.access;

import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.UnitOfWork;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Supplier;

/**
 * Runs a unit of work as one database transaction. READ COMMITTED is enough, because the adapters
 * lock the rows that they read.
 *
 * <p>The adapters lock rows in one order to avoid deadlocks. Some waits cannot be ordered: at a
 * unique index (two rows that swap names), or in triggers that count (the removal of an owner
 * during a move of many of its rows). The database then rolls one unit back, and that unit runs
 * again.
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
      // An inner unit can be neither retried nor classified: the whole outer unit fails with it.
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
          // The first failure counts: on a broken connection the rollback fails, too.
          : DatabaseFailure.ofWork(progress.failure().orElse(failure), deadline);
    }
  }
}
