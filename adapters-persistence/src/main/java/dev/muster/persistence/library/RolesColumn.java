package dev.muster.persistence.library;

import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.Roles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Reads the roles of an author, which the database keeps as an array. */
final class RolesColumn {
  private RolesColumn() {}

  static Roles of(ResultSet row, int column) throws SQLException {
    String[] names = (String[]) row.getArray(column).getArray();
    return Roles.of(Stream.of(names).map(AuthorRole::valueOf).toList());
  }
}
