package dev.muster.persistence.library;

import dev.muster.application.library.query.AuthorBook;
import dev.muster.application.library.query.AuthorBookFilter;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.Credit;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.bulk.SqlSession.Row;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the authors of books and the books of authors. A list starts from its book or author, so
 * that an empty list (one row of nulls) differs from a missing book or author (no row).
 */
@Singleton
final class AuthorshipQueries {
  private final DatabaseGate gate;
  private final JdbcOperations jdbc;

  AuthorshipQueries(DatabaseGate gate, JdbcOperations jdbc) {
    this.gate = gate;
    this.jdbc = jdbc;
  }

  /** Returns the authors of a book after an id, or empty where there is no book. */
  Optional<List<Credit>> authorsOf(BookId book, Optional<AuthorRole> role, long after, int limit) {
    return gate.read(
        () ->
            jdbc.prepareStatement(
                """
                select a.id, a.name, s.roles
                from library.book b
                left join lateral (
                  select author_id, array_agg(role) as roles
                  from library.authorship
                  where book_id = b.id and author_id > ?
                  group by author_id
                  having cast(? as text) is null or bool_or(role = ?)
                  order by author_id
                  limit (select ?)
                ) s on true
                left join library.author a on a.id = s.author_id
                where b.id = ?
                order by a.id
                """,
                statement -> {
                  statement.setLong(1, after);
                  statement.setString(2, role.map(Enum::name).orElse(null));
                  statement.setString(3, role.map(Enum::name).orElse(null));
                  statement.setInt(4, limit);
                  statement.setLong(5, book.value());
                  return items(statement, row -> BookQueries.credit(row, 1));
                }));
  }

  /** Returns the books of an author after an id, or empty where there is no author. */
  Optional<List<AuthorBook>> booksOf(
      AuthorId author, AuthorBookFilter filter, long after, int limit) {
    return gate.read(
        () ->
            jdbc.prepareStatement(
                """
                select own.id, own.version, own.title, own.isbn, own.pages, own.roles
                from library.author a
                left join lateral (
                  select b.id, b.version, b.title, b.isbn, b.pages, s.roles
                  from (
                    select book_id, array_agg(role) as roles
                    from library.authorship
                    where author_id = a.id and book_id > ?
                    group by book_id
                    having cast(? as text) is null or bool_or(role = ?)
                  ) s
                  join library.book b on b.id = s.book_id
                  where b.pages >= ? and b.pages <= ?
                  order by b.id
                  limit (select ?)
                ) own on true
                where a.id = ?
                order by own.id
                """,
                statement -> {
                  statement.setLong(1, after);
                  statement.setString(2, filter.role().map(Enum::name).orElse(null));
                  statement.setString(3, filter.role().map(Enum::name).orElse(null));
                  statement.setInt(4, filter.minPages().orElse(0));
                  statement.setInt(5, filter.maxPages().orElse(Integer.MAX_VALUE));
                  statement.setInt(6, limit);
                  statement.setLong(7, author.value());
                  return items(
                      statement, row -> new AuthorBook(BookRow.of(row, 1), RolesColumn.of(row, 6)));
                }));
  }

  private static <T> Optional<List<T>> items(PreparedStatement statement, Row<T> item)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      if (!rows.next()) {
        return Optional.empty();
      }
      List<T> items = new ArrayList<>();
      if (rows.getObject(1) != null) {
        do {
          items.add(item.of(rows));
        } while (rows.next());
      }
      return Optional.of(items);
    }
  }
}
