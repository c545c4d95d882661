package dev.muster.cli.library;

import dev.muster.application.library.transfer.LibraryEntry;
import dev.muster.application.library.transfer.LibraryEntry.OfAuthor;
import dev.muster.application.library.transfer.LibraryEntry.OfAuthorship;
import dev.muster.application.library.transfer.LibraryEntry.OfBook;
import dev.muster.application.transfer.entry.Line;
import dev.muster.domain.Email;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.BookTitle;
import dev.muster.domain.library.Isbn;
import dev.muster.domain.library.Pages;
import dev.muster.platform.shell.transfer.ContextFiles;
import dev.muster.platform.shell.transfer.EntryFile;
import dev.muster.platform.shell.transfer.Fields;
import dev.muster.platform.shell.transfer.ImportOptions;
import dev.muster.platform.shell.transfer.Values;
import java.util.List;
import java.util.Map;

/** Describes the files of the library. */
public final class LibraryFiles implements ContextFiles {
  /** Called by the framework when it looks for the files of all contexts. */
  public LibraryFiles() {}

  @Override
  public List<EntryFile<?>> files(ImportOptions options) {
    return List.of(
        new EntryFile<>(
            LibraryEntry.AUTHORS,
            OfAuthor.class,
            List.of("id", "name", "email"),
            Map.of("email", "no author has one"),
            LibraryFiles::author,
            it ->
                List.of(
                    it.id().value(),
                    it.profile().name().value(),
                    it.profile().email().map(Email::value).orElse(""))),
        new EntryFile<>(
            LibraryEntry.BOOKS,
            OfBook.class,
            List.of("id", "title", "isbn", "pages"),
            Map.of(),
            LibraryFiles::book,
            it ->
                List.of(
                    it.id().value(),
                    it.profile().title().value(),
                    it.profile().isbn().value(),
                    it.profile().pages().count())),
        new EntryFile<>(
            LibraryEntry.AUTHORSHIPS,
            OfAuthorship.class,
            List.of("bookId", "authorId", "role"),
            Map.of("role", "each is a WRITER"),
            LibraryFiles::authorship,
            it -> List.of(it.book().value(), it.author().value(), it.role())));
  }

  private static Line author(Fields fields) {
    var id = fields.identity("id", AuthorId::new);
    var name = fields.get("name", AuthorName::new);
    var email = fields.get("email", text -> Values.optional(text, Email::new));
    return fields.line(
        () ->
            new OfAuthor(
                id.orElseThrow(), new AuthorProfile(name.orElseThrow(), email.flatMap(it -> it))));
  }

  private static Line book(Fields fields) {
    var id = fields.identity("id", BookId::new);
    var title = fields.get("title", BookTitle::new);
    var isbn = fields.get("isbn", Isbn::new);
    var pages = fields.get("pages", text -> new Pages(Values.number(text)));
    return fields.line(
        () ->
            new OfBook(
                id.orElseThrow(),
                new BookProfile(title.orElseThrow(), isbn.orElseThrow(), pages.orElseThrow())));
  }

  /** Reads an authorship; a flawed line may be that of the only writer of its book. */
  private static Line authorship(Fields fields) {
    var book = fields.identity("bookId", BookId::new);
    var author = fields.get("authorId", text -> new AuthorId(Values.id(text)));
    var role = fields.get("role", text -> Values.word(AuthorRole.class, text));
    return fields.line(
        () ->
            new OfAuthorship(
                book.orElseThrow(), author.orElseThrow(), role.orElse(AuthorRole.WRITER)));
  }
}
