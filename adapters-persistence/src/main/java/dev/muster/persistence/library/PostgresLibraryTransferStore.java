package dev.muster.persistence.library;

import dev.muster.application.library.port.LibraryTransferStore;
import dev.muster.application.library.transfer.LibraryEntry;
import dev.muster.application.library.transfer.LibraryEntry.OfAuthor;
import dev.muster.application.library.transfer.LibraryEntry.OfAuthorship;
import dev.muster.application.library.transfer.LibraryEntry.OfBook;
import dev.muster.domain.Email;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.Isbn;
import dev.muster.domain.library.LibraryViolation.AuthorEmailTaken;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolation.LastWriter;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.platform.jdbc.bulk.LongTransaction;
import dev.muster.platform.jdbc.bulk.SqlSession;
import dev.muster.platform.jdbc.transfer.PostgresTransferStore;
import dev.muster.platform.jdbc.transfer.TransferTable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Stores and reads the whole library in PostgreSQL. */
@Singleton
final class PostgresLibraryTransferStore extends PostgresTransferStore
    implements LibraryTransferStore {
  private static final TransferTable<OfAuthor> AUTHORS =
      new TransferTable<>(
              LibraryEntry.AUTHORS,
              OfAuthor.class,
              "library.author",
              "id",
              "id, version, name, email",
              PostgresLibraryTransferStore::author)
          .column("id", "bigint", it -> it.id().value())
          .column("name", "text", it -> it.profile().name().value())
          .column("name_folded", "text", it -> it.profile().name().folded())
          .column("email", "text", it -> WrittenBookStatements.email(it.profile()))
          .column("email_folded", "text", it -> WrittenBookStatements.emailFolded(it.profile()))
          .unique("email_folded", row -> new AuthorEmailTaken(new Email(row.getString("email"))));

  private static final TransferTable<OfBook> BOOKS =
      new TransferTable<>(
              LibraryEntry.BOOKS,
              OfBook.class,
              "library.book",
              "id",
              "id, version, title, isbn, pages",
              PostgresLibraryTransferStore::book)
          .column("id", "bigint", it -> it.id().value())
          .column("title", "text", it -> it.profile().title().value())
          .column("title_folded", "text", it -> it.profile().title().folded())
          .column("isbn", "text", it -> it.profile().isbn().value())
          .column("pages", "integer", it -> it.profile().pages().count())
          .computed(
              "writers",
              "own.writers",
              """
              join (
                select book_id, count(*) as writers
                from staged_authorships
                where role = 'WRITER'
                group by book_id
              ) own on own.book_id = s.id
              """)
          .unique("isbn", row -> new IsbnTaken(new Isbn(row.getString("isbn"))))
          .check(
              LibraryEntry.AUTHORSHIPS,
              """
              select s.line, s.id
              from staged_books s
              where not exists (
                  select from staged_authorships a where a.book_id = s.id and a.role = 'WRITER')
                and s.id <> all (?)
              """,
              row -> new LastWriter(Optional.of(new BookId(row.getLong("id"))), Optional.empty()));

  private static final TransferTable<OfAuthorship> AUTHORSHIPS =
      new TransferTable<>(
              LibraryEntry.AUTHORSHIPS,
              OfAuthorship.class,
              "library.authorship",
              "book_id, author_id, role",
              "book_id, author_id, role",
              PostgresLibraryTransferStore::authorship)
          .column("book_id", "bigint", it -> it.book().value())
          .column("author_id", "bigint", it -> it.author().value())
          .column("role", "text", it -> it.role().name())
          .refers("book_id", BOOKS, row -> new UnknownBook(new BookId(row.getLong("book_id"))))
          .refers(
              "author_id",
              AUTHORS,
              row -> new UnknownAuthor(new AuthorId(row.getLong("author_id"))));

  PostgresLibraryTransferStore(LongTransaction transaction) {
    super(transaction, List.of(AUTHORS, BOOKS, AUTHORSHIPS));
  }

  @Override
  protected void settle(SqlSession session, long version) {
    session.update(
        """
        update library.book b
        set version = greatest(b.version + 1, ?), writers = b.writers + own.writers
        from (
          select book_id, count(*) filter (where role = 'WRITER') as writers
          from staged_authorships
          group by book_id
        ) own
        where b.id = own.book_id and not exists (select from staged_books s where s.id = b.id)
        """,
        version);
    // All roles of a pair have the version of the book with which they were given.
    session.execute(
        """
        update library.authorship a
        set version = b.version
        from staged_authorships s
        join library.book b on b.id = s.book_id
        where a.book_id = s.book_id and a.author_id = s.author_id and a.version <> b.version
        """);
  }

  private static OfAuthor author(ResultSet row) throws SQLException {
    Author author = AuthorRow.of(row).toDomain();
    return new OfAuthor(author.id(), author.profile());
  }

  private static OfBook book(ResultSet row) throws SQLException {
    Book book = BookRow.of(row, 1);
    return new OfBook(book.id(), book.profile());
  }

  private static OfAuthorship authorship(ResultSet row) throws SQLException {
    return new OfAuthorship(
        new BookId(row.getLong(1)),
        new AuthorId(row.getLong(2)),
        AuthorRole.valueOf(row.getString(3)));
  }
}
