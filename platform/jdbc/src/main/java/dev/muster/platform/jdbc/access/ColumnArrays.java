package dev.muster.platform.jdbc.access;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Passes many rows to a statement, one array for each column.
 *
 * @param statement whose parameters are set
 * @param rows in the order of the values
 * @param <R> a row
 */
public record ColumnArrays<R>(PreparedStatement statement, Collection<R> rows) {
  /**
   * Sets a parameter to the values of one column.
   *
   * @param index of the parameter, from 1
   * @param type of a value, as PostgreSQL names it, such as {@code int8}
   */
  public void set(int index, String type, Function<R, @Nullable Object> value) throws SQLException {
    Object[] values = new Object[rows.size()];
    int place = 0;
    for (R row : rows) {
      values[place++] = value.apply(row);
    }
    statement.setArray(index, statement.getConnection().createArrayOf(type, values));
  }
}
