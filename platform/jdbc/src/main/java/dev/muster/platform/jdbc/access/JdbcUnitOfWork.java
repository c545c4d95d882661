package dev.muster.platform.jdbc.access;

import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.application.UnitOfWork;
import io.micronaut.data.connection.exceptions.NoConnectionException;
import jakarta.inject.Singleton;
import java.util.List;
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
  private final TransactionAttempt transaction;
  private final RetryPolicy retries;

  JdbcUnitOfWork(TransactionAttempt transaction, RetryPolicy retries) {
    this.transaction = transaction;
    this.retries = retries;
  }

  @Override
  public <T> T execute(Supplier<T> work) {
    if (Draft.isOpen()) {
      return work.get();
    }
    if (transaction.isUnderWay()) {
      // An inner unit can be neither retried nor classified: the whole outer unit fails with it.
      return transaction.join(work);
    }
    return execute(work, transaction.gate().deadline());
  }

  private <T> T execute(Supplier<T> work, Deadline deadline) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.run(work, deadline);
      } catch (UnavailableException failure) {
        if (failure.reason() != Reason.CONFLICTS || !retries.isDueAfter(attempt, deadline)) {
          throw failure;
        }
      }
    }
  }

  /** Runs the work as a {@link Draft} first. */
  @Override
  public <T> T executeOptimistically(Supplier<T> work) {
    if (Draft.isOpen() || transaction.isUnderWay()) {
      return execute(work);
    }
    Draft draft = new Draft(transaction.gate().deadline());
    try {
      T result = draft.run(work);
      if (!draft.isAbandoned() && isStored(draft)) {
        return result;
      }
    } catch (RuntimeException failure) {
      // Some statements ask for the connection of their unit of work, and make none.
      if (!draft.isAbandoned() && !(failure instanceof NoConnectionException)) {
        throw failure;
      }
    }
    return execute(work, draft.deadline());
  }

  private boolean isStored(Draft draft) {
    if (draft.changesNothing()) {
      // What was read at one moment need not be true any more when the unit ends.
      SharedWrites.storeCompanions(List.of(draft));
      return true;
    }
    return draft.store();
  }
}
