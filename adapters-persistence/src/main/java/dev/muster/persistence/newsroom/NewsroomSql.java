package dev.muster.persistence.newsroom;

import dev.muster.platform.jdbc.access.NameSearch;
import dev.muster.platform.jdbc.bulk.SqlSession.Row;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL on the connection of this thread. Values are bound in their order: numbers, texts, truth
 * values and moments as they are, and a collection of numbers as an array.
 */
@Singleton
final class NewsroomSql {
  private final JdbcOperations jdbc;

  NewsroomSql(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the rows of a query. */
  <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
    return run(sql, false, row, values);
  }

  /** Returns the rows of a query that is planned each time where it searches for a fragment. */
  <T> List<T> search(String sql, boolean fragment, Row<T> row, @Nullable Object... values) {
    return run(sql, fragment, row, values);
  }

  /** Returns the only row of a query, or empty where there is none. */
  <T> Optional<T> find(String sql, Row<T> row, @Nullable Object... values) {
    return list(sql, row, values).stream().findFirst();
  }

  /** Runs a write, and returns the number of rows. */
  int update(String sql, @Nullable Object... values) {
    return jdbc.prepareStatement(
        sql,
        statement -> {
          bind(statement, values);
          return statement.executeUpdate();
        });
  }

  private <T> List<T> run(String sql, boolean anew, Row<T> row, @Nullable Object... values) {
    return jdbc.prepareStatement(
        sql,
        statement -> {
          if (anew) {
            NameSearch.planAnew(statement);
          }
          bind(statement, values);
          List<T> found = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              found.add(row.of(rows));
            }
          }
          return found;
        });
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      switch (values[i]) {
        case Collection<?> numbers ->
            statement.setArray(
                i + 1, statement.getConnection().createArrayOf("int8", numbers.toArray()));
        case Instant moment -> statement.setObject(i + 1, moment.atOffset(ZoneOffset.UTC));
        case null -> statement.setNull(i + 1, Types.NULL);
        case Object value -> statement.setObject(i + 1, value);
      }
    }
  }

  /** Returns the rows after the first, or empty where there is no row at all. */
  static <T> Optional<List<T>> afterFirst(List<Optional<T>> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(rows.stream().flatMap(Optional::stream).toList());
  }

  /**
   * Returns how a row is read that may have nothing but nulls.
   *
   * @param item reads the row if its first column is not null
   */
  static <T> Row<Optional<T>> maybe(Row<T> item) {
    return row -> row.getObject(1) == null ? Optional.empty() : Optional.of(item.of(row));
  }

  /** Returns the moment in a column. */
  static Instant moment(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** Returns the number in a column that may be null. */
  static Optional<Long> number(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, Long.class));
  }
}
