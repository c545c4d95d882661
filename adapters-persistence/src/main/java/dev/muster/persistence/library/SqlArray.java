package dev.muster.persistence.library;

import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.Roles;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;

/** Converts arrays of the database. */
final class SqlArray {
  private SqlArray() {}

  static <T> Array of(
      PreparedStatement statement, String type, Collection<T> items, Function<T, Object> value)
      throws SQLException {
    return statement.getConnection().createArrayOf(type, items.stream().map(value).toArray());
  }

  static Roles roles(ResultSet row, int column) throws SQLException {
    String[] names = (String[]) row.getArray(column).getArray();
    return Roles.of(Stream.of(names).map(AuthorRole::valueOf).toList());
  }
}
