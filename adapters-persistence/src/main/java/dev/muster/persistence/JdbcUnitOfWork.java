package dev.muster.persistence;

import dev.muster.application.UnitOfWork;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.function.Supplier;

/**
 * Unit of work as one database transaction; READ COMMITTED, as the adapters lock what they read.
 */
@Singleton
final class JdbcUnitOfWork implements UnitOfWork {
  private final TransactionOperations<Connection> transactions;

  JdbcUnitOfWork(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  @Override
  public <T> T execute(Supplier<T> work) {
    return transactions.executeWrite(status -> work.get());
  }
}
