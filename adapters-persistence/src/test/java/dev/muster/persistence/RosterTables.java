package dev.muster.persistence;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Statement;

/** The tables of the service, for tests that start from nothing. */
@Singleton
public class RosterTables {
  private final TransactionOperations<Connection> transactions;

  RosterTables(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /** Empties them; identities begin at 1 again. */
  public void clear() {
    transactions.executeWrite(
        status -> {
          try (Statement statement = status.getConnection().createStatement()) {
            return statement.execute(
                "truncate idempotency_record, membership, hero, team restart identity");
          }
        });
  }
}
