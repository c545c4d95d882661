package dev.muster.persistence.library;

import dev.muster.application.library.query.AuthorEntry;
import dev.muster.application.library.query.AuthorFilter;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.Book;
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

/** Reads authors by id, and page by page with the numbers of their books. */
@Singleton
final class AuthorQueries {
  private static final String PAGE =
      """
      select a.id, a.version, a.name, a.email, counted.books
      from library.author a
      cross join lateral (
        select count(distinct book_id) as books from library.authorship where author_id = a.id
      ) counted
      where a.id > ?
        and (cast(? as text) is null or a.name_folded like ?)
        and counted.books >= ?
      order by a.id
      limit (select ?)
      """;

  private static final String PAGE_WITH_BOOKS =
      "with page as (\n"
          + PAGE
          + """
          )
          select page.id, page.version, page.name, page.email, page.books,
            b.id, b.version, b.title, b.isbn, b.pages
          from page
          left join lateral (
            select distinct book_id
            from library.authorship
            where author_id = page.id
            order by book_id
            limit (select ?)
          ) own on true
          left join library.book b on b.id = own.book_id
          order by page.id, b.id
          """;

  private final DatabaseGate gate;
  private final JdbcOperations jdbc;
  private final CoalescedReads<Question, List<AuthorEntry>> shared;

  AuthorQueries(DatabaseGate gate, JdbcOperations jdbc) {
    this.gate = gate;
    this.jdbc = jdbc;
    this.shared = new CoalescedReads<>(gate, asked -> asked.stream().map(this::page).toList());
  }

  private record Question(AuthorFilter filter, boolean withBooks, long after, int limit) {}

  /** Returns the author, or empty where there is none. */
  Optional<Author> find(AuthorId author) {
    return gate.read(
        () ->
            jdbc.prepareStatement(
                "select id, version, name, email from library.author where id = ?",
                statement -> {
                  statement.setLong(1, author.value());
                  try (ResultSet row = statement.executeQuery()) {
                    return row.next()
                        ? Optional.of(AuthorRow.of(row).toDomain())
                        : Optional.empty();
                  }
                }));
  }

  /** Returns authors after an id, in the order of the ids. Readers share it without a filter. */
  List<AuthorEntry> list(AuthorFilter filter, boolean withBooks, long after, int limit) {
    Question question = new Question(filter, withBooks, after, limit);
    return filter.equals(AuthorFilter.ALL)
        ? shared.read(question)
        : gate.read(() -> page(question));
  }

  private List<AuthorEntry> page(Question question) {
    AuthorFilter filter = question.filter;
    String pattern = filter.name().map(NameSearch::pattern).orElse(null);
    return jdbc.prepareStatement(
        question.withBooks ? PAGE_WITH_BOOKS : PAGE,
        statement -> {
          if (pattern != null) {
            NameSearch.planAnew(statement);
          }
          statement.setLong(1, question.after);
          statement.setString(2, pattern);
          statement.setString(3, pattern);
          statement.setInt(4, filter.minBooks());
          statement.setInt(5, question.limit);
          if (question.withBooks) {
            statement.setInt(6, AuthorEntry.MAX_BOOKS);
          }
          return entries(statement, question.withBooks);
        });
  }

  private static List<AuthorEntry> entries(PreparedStatement statement, boolean withBooks)
      throws SQLException {
    List<AuthorEntry> entries = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      boolean more = rows.next();
      while (more) {
        Author author = AuthorRow.of(rows).toDomain();
        long count = rows.getLong(5);
        List<Book> books = new ArrayList<>();
        do {
          if (withBooks && rows.getObject(6) != null) {
            books.add(BookRow.of(rows, 6));
          }
          more = rows.next();
        } while (more && rows.getLong(1) == author.id().value());
        entries.add(new AuthorEntry(author, count, books));
      }
    }
    return entries;
  }
}
