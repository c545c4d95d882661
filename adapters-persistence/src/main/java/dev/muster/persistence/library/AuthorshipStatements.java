package dev.muster.persistence.library;

import dev.muster.domain.Version;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolationException;
import dev.muster.domain.library.Roles;
import dev.muster.platform.jdbc.access.ColumnArrays;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds the SQL that locks authors for a book, and writes authorships. */
@Singleton
final class AuthorshipStatements {
  private final JdbcOperations jdbc;

  AuthorshipStatements(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Prevents the removal of authors, and their renaming, and returns the names of those that exist.
   * Authors are locked before books everywhere, both by id, so that units of work do not deadlock.
   */
  Map<AuthorId, AuthorName> lockAuthors(Collection<AuthorId> authors) {
    return jdbc.prepareStatement(
        "select id, name from library.author where id = any(?) order by id for key share",
        statement -> {
          new ColumnArrays<>(statement, authors).set(1, "int8", AuthorId::value);
          try (ResultSet rows = statement.executeQuery()) {
            Map<AuthorId, AuthorName> names = new LinkedHashMap<>();
            while (rows.next()) {
              names.put(new AuthorId(rows.getLong(1)), new AuthorName(rows.getString(2)));
            }
            return names;
          }
        });
  }

  /** Refuses all authors that are not known. */
  static void refuseOthers(Map<AuthorId, AuthorName> known, Collection<AuthorId> authors) {
    List<AuthorId> unknown =
        authors.stream()
            .filter(author -> !known.containsKey(author))
            .distinct()
            .sorted(Comparator.comparingLong(AuthorId::value))
            .toList();
    if (!unknown.isEmpty()) {
      throw new LibraryViolationException(new UnknownAuthor(unknown));
    }
  }

  /** Returns the authorships of some authors in a book. */
  Map<AuthorId, Authorship> find(BookId book, Collection<AuthorId> authors) {
    return jdbc.prepareStatement(
        """
        select author_id, min(version), array_agg(role)
        from library.authorship
        where book_id = ? and author_id = any(?)
        group by author_id
        """,
        statement -> {
          statement.setLong(1, book.value());
          new ColumnArrays<>(statement, authors).set(2, "int8", AuthorId::value);
          try (ResultSet rows = statement.executeQuery()) {
            Map<AuthorId, Authorship> found = new HashMap<>();
            while (rows.next()) {
              AuthorId author = new AuthorId(rows.getLong(1));
              Roles roles = RolesColumn.of(rows, 3);
              found.put(author, new Authorship(book, author, roles, new Version(rows.getLong(2))));
            }
            return found;
          }
        });
  }

  /** Deletes the authorships of some authors in a book. */
  void delete(BookId book, Collection<AuthorId> authors) {
    jdbc.prepareStatement(
        "delete from library.authorship where book_id = ? and author_id = any(?)",
        statement -> {
          statement.setLong(1, book.value());
          new ColumnArrays<>(statement, authors).set(2, "int8", AuthorId::value);
          return statement.executeUpdate();
        });
  }

  /** Inserts authorships, one row for each role. */
  int insert(Collection<Authorship> authorships) {
    record Row(Authorship of, AuthorRole role) {}
    List<Row> rows =
        authorships.stream()
            .flatMap(it -> it.roles().all().stream().map(role -> new Row(it, role)))
            .toList();
    return jdbc.prepareStatement(
        """
        insert into library.authorship (book_id, author_id, role, version)
        select * from unnest(?, ?, ?, ?)
        """,
        statement -> {
          new ColumnArrays<>(statement, rows).set(1, "int8", it -> it.of.book().value());
          new ColumnArrays<>(statement, rows).set(2, "int8", it -> it.of.author().value());
          new ColumnArrays<>(statement, rows).set(3, "text", it -> it.role.name());
          new ColumnArrays<>(statement, rows).set(4, "int8", it -> it.of.version().value());
          return statement.executeUpdate();
        });
  }
}
