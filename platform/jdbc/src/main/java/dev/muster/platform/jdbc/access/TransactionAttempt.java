package dev.muster.platform.jdbc.access;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Supplier;

/** Runs work once as one database transaction, and tells what its failure means. */
@Singleton
public final class TransactionAttempt {
  private final DatabaseGate gate;
  private final TransactionOperations<Connection> transactions;

  TransactionAttempt(DatabaseGate gate, TransactionOperations<Connection> transactions) {
    this.gate = gate;
    this.transactions = transactions;
  }

  DatabaseGate gate() {
    return gate;
  }

  /** Returns whether this thread runs a transaction. */
  boolean isUnderWay() {
    return transactions.findTransactionStatus().isPresent();
  }

  /** Runs work in the transaction of this thread. */
  <T> T join(Supplier<T> work) {
    return transactions.executeWrite(status -> work.get());
  }

  /** Runs work in a new transaction. */
  <T> T run(Supplier<T> work, Deadline deadline) {
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
