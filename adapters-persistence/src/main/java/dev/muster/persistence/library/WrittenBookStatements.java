package dev.muster.persistence.library;

import dev.muster.domain.Version;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.AuthorRemoval;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.Isbn;
import dev.muster.domain.library.NewBook;
import dev.muster.platform.jdbc.access.ColumnArrays;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the SQL that writes books and authors together. */
@Singleton
final class WrittenBookStatements {
  private final JdbcOperations jdbc;

  WrittenBookStatements(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An author that was inserted.
   *
   * @param books its books by number, without those whose number is taken
   */
  record Inserted(AuthorId author, Map<Isbn, BookId> books) {}

  /** Inserts an author and the books that it alone has written, except for taken numbers. */
  Inserted insert(AuthorProfile profile, List<BookProfile> books) {
    return jdbc.prepareStatement(
        """
        with author as (
          insert into library.author (version, name, name_folded, email, email_folded)
          values (?, ?, ?, ?, ?)
          returning id),
        book as (
          insert into library.book (version, title, title_folded, isbn, pages, writers)
          select ?, title, title_folded, isbn, pages, 1
          from unnest(?, ?, ?, ?) with ordinality
            as given (title, title_folded, isbn, pages, place)
          order by place
          on conflict (isbn) do nothing
          returning id, isbn),
        authorship as (
          insert into library.authorship (book_id, author_id, role, version)
          select book.id, author.id, 'WRITER', ?
          from author
          cross join book)
        select author.id, book.id, book.isbn
        from author
        left join book on true
        """,
        statement -> {
          statement.setLong(1, Version.FIRST.value());
          statement.setString(2, profile.name().value());
          statement.setString(3, profile.name().folded());
          statement.setString(4, email(profile));
          statement.setString(5, emailFolded(profile));
          statement.setLong(6, Version.FIRST.value());
          new ColumnArrays<>(statement, books).set(7, "text", it -> it.title().value());
          new ColumnArrays<>(statement, books).set(8, "text", it -> it.title().folded());
          new ColumnArrays<>(statement, books).set(9, "text", it -> it.isbn().value());
          new ColumnArrays<>(statement, books).set(10, "int4", it -> it.pages().count());
          statement.setLong(11, Version.FIRST.value());
          return inserted(statement);
        });
  }

  private static Inserted inserted(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      Map<Isbn, BookId> books = new HashMap<>();
      rows.next();
      AuthorId author = new AuthorId(rows.getLong(1));
      if (rows.getObject(2) != null) {
        do {
          books.put(new Isbn(rows.getString(3)), new BookId(rows.getLong(2)));
        } while (rows.next());
      }
      return new Inserted(author, books);
    }
  }

  static @Nullable String email(AuthorProfile profile) {
    return profile.email().map(it -> it.value()).orElse(null);
  }

  static @Nullable String emailFolded(AuthorProfile profile) {
    return profile.email().map(it -> it.folded()).orElse(null);
  }

  /** Inserts a book with its authors, and returns its id. */
  BookId insert(NewBook book) {
    record Row(AuthorId author, AuthorRole role) {}
    List<Row> roles =
        book.authors().entrySet().stream()
            .flatMap(it -> it.getValue().all().stream().map(role -> new Row(it.getKey(), role)))
            .toList();
    BookProfile profile = book.profile();
    return jdbc.prepareStatement(
        """
        with book as (
          insert into library.book (version, title, title_folded, isbn, pages, writers)
          values (?, ?, ?, ?, ?, ?)
          returning id, version),
        authorship as (
          insert into library.authorship (book_id, author_id, role, version)
          select book.id, given.author_id, given.role, book.version
          from book
          cross join unnest(?, ?) as given (author_id, role))
        select id from book
        """,
        statement -> {
          statement.setLong(1, Version.FIRST.value());
          statement.setString(2, profile.title().value());
          statement.setString(3, profile.title().folded());
          statement.setString(4, profile.isbn().value());
          statement.setInt(5, profile.pages().count());
          statement.setInt(6, book.writers());
          new ColumnArrays<>(statement, roles).set(7, "int8", it -> it.author.value());
          new ColumnArrays<>(statement, roles).set(8, "text", it -> it.role.name());
          try (ResultSet row = statement.executeQuery()) {
            row.next();
            return new BookId(row.getLong(1));
          }
        });
  }

  /** Gives each book of an author its next version; the books are locked by id. */
  void renew(AuthorId author) {
    update(
        """
        with locked as (
          select id
          from library.book
          where id in (select book_id from library.authorship where author_id = ?)
          order by id
          for update)
        update library.book b
        set version = b.version + 1
        from locked
        where b.id = locked.id
        """,
        author);
  }

  /** Locks all books of an author by id. */
  void lock(AuthorId author) {
    jdbc.prepareStatement(
        """
        select id
        from library.book
        where id in (select book_id from library.authorship where author_id = ?)
        order by id
        for update
        """,
        statement -> {
          statement.setLong(1, author.value());
          return statement.execute();
        });
  }

  /** Counts the books and authorships that go with an author, after its books were locked. */
  AuthorRemoval count(AuthorId author, Version version) {
    return jdbc.prepareStatement(
        """
        with own as (
          select book_id, count(*) as roles, bool_or(role = 'WRITER') as writes
          from library.authorship
          where author_id = ?
          group by book_id),
        orphan as (
          select b.id
          from own
          join library.book b on b.id = own.book_id
          where own.writes and b.writers = 1)
        select
          (select count(*) from own),
          (select count(*) from orphan),
          (select coalesce(sum(roles), 0) from own) + (
            select count(*)
            from orphan
            join library.authorship other on other.book_id = orphan.id
            where other.author_id <> ?)
        """,
        statement -> {
          statement.setLong(1, author.value());
          statement.setLong(2, author.value());
          try (ResultSet row = statement.executeQuery()) {
            row.next();
            return new AuthorRemoval(
                author, version, row.getLong(1), row.getLong(2), row.getLong(3));
          }
        });
  }

  /** Deletes the books that an author alone has written, and returns them by id. */
  List<BookId> deleteOrphans(AuthorId author) {
    return jdbc.prepareStatement(
        """
        with orphan as (
          select b.id
          from library.authorship own
          join library.book b on b.id = own.book_id
          where own.author_id = ? and own.role = 'WRITER' and b.writers = 1),
        gone as (delete from library.authorship where book_id in (select id from orphan))
        delete from library.book where id in (select id from orphan) returning id
        """,
        statement -> {
          statement.setLong(1, author.value());
          List<BookId> deleted = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              deleted.add(new BookId(rows.getLong(1)));
            }
          }
          deleted.sort(Comparator.comparingLong(BookId::value));
          return deleted;
        });
  }

  /** Prepares the other books of an author for its removal. */
  void leave(AuthorId author) {
    update(
        """
        update library.book b
        set version = b.version + 1, writers = b.writers - own.writers
        from (
          select book_id, count(*) filter (where role = 'WRITER') as writers
          from library.authorship
          where author_id = ?
          group by book_id) own
        where b.id = own.book_id
        """,
        author);
  }

  private void update(String sql, AuthorId author) {
    jdbc.prepareStatement(
        sql,
        statement -> {
          statement.setLong(1, author.value());
          return statement.executeUpdate();
        });
  }
}
