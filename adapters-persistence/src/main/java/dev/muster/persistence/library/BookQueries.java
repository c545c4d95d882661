package dev.muster.persistence.library;

import dev.muster.application.library.query.BookFilter;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.Credit;
import dev.muster.domain.library.CreditedBook;
import dev.muster.platform.jdbc.access.CoalescedReads;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.access.NameSearch;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads books with their authors, by id and page by page. */
@Singleton
final class BookQueries {
  private final DatabaseGate gate;
  private final JdbcOperations jdbc;
  private final CoalescedReads<Question, List<CreditedBook>> shared;

  BookQueries(DatabaseGate gate, JdbcOperations jdbc) {
    this.gate = gate;
    this.jdbc = jdbc;
    this.shared = new CoalescedReads<>(gate, asked -> asked.stream().map(this::page).toList());
  }

  private record Question(BookFilter filter, long after, int limit) {}

  /** Returns the book, or empty where there is none. */
  Optional<CreditedBook> find(BookId book) {
    return gate.read(
        () ->
            jdbc.prepareStatement(
                """
                select b.id, b.version, b.title, b.isbn, b.pages, a.id, a.name, s.roles
                from library.book b
                cross join lateral (
                  select author_id, array_agg(role) as roles
                  from library.authorship
                  where book_id = b.id
                  group by author_id
                ) s
                join library.author a on a.id = s.author_id
                where b.id = ?
                order by a.id
                """,
                statement -> {
                  statement.setLong(1, book.value());
                  return books(statement).stream().findFirst();
                }));
  }

  /** Returns books after an id, in the order of the ids. Readers share it without a filter. */
  List<CreditedBook> list(BookFilter filter, long after, int limit) {
    Question question = new Question(filter, after, limit);
    return filter.equals(BookFilter.ALL) ? shared.read(question) : gate.read(() -> page(question));
  }

  private List<CreditedBook> page(Question question) {
    BookFilter filter = question.filter;
    String title = filter.title().map(NameSearch::pattern).orElse(null);
    String isbn = filter.isbn().map(it -> it.value()).orElse(null);
    return jdbc.prepareStatement(
        """
        select b.id, b.version, b.title, b.isbn, b.pages, a.id, a.name, s.roles
        from (
          select id, version, title, isbn, pages
          from library.book
          where id > ?
            and (cast(? as text) is null or title_folded like ?)
            and (cast(? as text) is null or isbn = ?)
          order by id
          limit (select ?)
        ) b
        cross join lateral (
          select author_id, array_agg(role) as roles
          from library.authorship
          where book_id = b.id
          group by author_id
        ) s
        join library.author a on a.id = s.author_id
        order by b.id, a.id
        """,
        statement -> {
          if (!filter.equals(BookFilter.ALL)) {
            NameSearch.planAnew(statement);
          }
          statement.setLong(1, question.after);
          statement.setString(2, title);
          statement.setString(3, title);
          statement.setString(4, isbn);
          statement.setString(5, isbn);
          statement.setInt(6, question.limit);
          return books(statement);
        });
  }

  private static List<CreditedBook> books(PreparedStatement statement) throws SQLException {
    List<CreditedBook> books = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      boolean more = rows.next();
      while (more) {
        Book book = BookRow.of(rows, 1);
        List<Credit> credits = new ArrayList<>();
        do {
          credits.add(credit(rows, 6));
          more = rows.next();
        } while (more && rows.getLong(1) == book.id().value());
        books.add(new CreditedBook(book, credits));
      }
    }
    return books;
  }

  /** Maps three columns of the current row. */
  static Credit credit(ResultSet row, int first) throws SQLException {
    return new Credit(
        new AuthorId(row.getLong(first)),
        new AuthorName(row.getString(first + 1)),
        RolesColumn.of(row, first + 2));
  }
}
