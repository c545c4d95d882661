package dev.muster.persistence;

import dev.muster.application.UnitOfWork;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Supplier;

/**
 * Unit of work as one database transaction; READ COMMITTED, as the adapters lock what they read.
 *
 * <p>The adapters lock rows in one order, so that they do not wait for each other in a circle; the
 * waits at a unique index have no order (two teams that swap names). Then the database gives one
 * unit up, as if it had never been, and it is done again.
 */
@Singleton
final class JdbcUnitOfWork implements UnitOfWork {
  private static final int ATTEMPTS = 3;

  private final TransactionOperations<Connection> transactions;

  JdbcUnitOfWork(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  @Override
  public <T> T execute(Supplier<T> work) {
    // Inside another unit nothing can be done again: all of that one was given up.
    int attempts = transactions.findTransactionStatus().isPresent() ? 1 : ATTEMPTS;
    for (int attempt = 1; ; attempt++) {
      try {
        return transactions.executeWrite(status -> work.get());
      } catch (RuntimeException failure) {
        if (attempt == attempts || !GivenUp.isCauseOf(failure)) {
          throw failure;
        }
      }
    }
  }
}
