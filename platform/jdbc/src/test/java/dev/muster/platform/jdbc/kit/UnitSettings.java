package dev.muster.platform.jdbc.kit;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Asks for the settings of the connection that the current unit of work has. */
@Singleton
public class UnitSettings {
  private final TransactionOperations<Connection> transactions;

  UnitSettings(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /** Returns the limit for a statement, as PostgreSQL writes it. */
  public String statementTimeout() {
    return transactions.executeWrite(
        status -> {
          try (Statement statement = status.getConnection().createStatement();
              ResultSet rows =
                  statement.executeQuery("select current_setting('statement_timeout')")) {
            rows.next();
            return rows.getString(1);
          } catch (SQLException failure) {
            throw new DataAccessException("as a repository says it", failure);
          }
        });
  }
}
