package dev.muster.platform.jdbc.bulk;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL of a long transaction or a migration; question marks in the SQL stand for the values.
 */
public final class SqlSession {
  private static final int ROWS_AT_ONCE = 1_000;

  private final Connection connection;
  private Optional<CopyWriter> copy = Optional.empty();
  private String copied = "";

  /** Uses the current transaction of a connection. */
  public SqlSession(Connection connection) {
    this.connection = connection;
  }

  /** Runs statements that have neither values nor results. */
  public void execute(String statements) {
    endCopy();
    try (var statement = connection.createStatement()) {
      statement.execute(statements);
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  /** Runs a statement that changes rows, and returns their number. */
  public long update(String statement, Object... values) {
    try (PreparedStatement prepared = prepare(statement, values)) {
      return prepared.executeLargeUpdate();
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  /** Runs a query and returns all its rows; meant for few rows. */
  public <T> List<T> query(String query, Row<T> row, Object... values) {
    List<T> rows = new ArrayList<>();
    forEach(query, row, rows::add, values);
    return rows;
  }

  /** Runs a query of any number of rows, and keeps only a few of them in memory at a time. */
  public <T> void forEach(
      String query, Row<? extends T> row, Consumer<T> consumer, Object... values) {
    try (PreparedStatement prepared = prepare(query, values)) {
      prepared.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = prepared.executeQuery()) {
        while (rows.next()) {
          consumer.accept(row.of(rows));
        }
      }
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  /** Starts a COPY into a table; a list of columns in parentheses may follow the table's name. */
  public CopyWriter copyTo(String table) {
    try {
      return CopyWriter.to(table, connection);
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  /**
   * Adds a row to a table through a COPY, which goes on until a row of another table or another
   * statement comes.
   */
  public void copy(String table, @Nullable Object... values) {
    if (!table.equals(copied)) {
      endCopy();
      copy = Optional.of(copyTo(table));
      copied = table;
    }
    copy.orElseThrow().row(values);
  }

  /** Cancels a COPY that no statement has ended: the transaction could not be rolled back. */
  void cancelCopy() {
    copy.ifPresent(CopyWriter::close);
  }

  private void endCopy() {
    copy.ifPresent(CopyWriter::end);
    copy = Optional.empty();
    copied = "";
  }

  static DataAccessException failed(Exception failure) {
    return new DataAccessException("work on many rows failed", failure);
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    endCopy();
    PreparedStatement prepared = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      prepared.setObject(i + 1, values[i]);
    }
    return prepared;
  }

  /** Reads the current row of a result. */
  @FunctionalInterface
  public interface Row<T> {
    /** Returns the value of the row. */
    T of(ResultSet row) throws SQLException;
  }
}
