package dev.muster.web.library;

import static dev.muster.platform.web.input.JsonType.array;
import static dev.muster.platform.web.input.JsonType.int32;
import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.object;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.BookTitle;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.Isbn;
import dev.muster.domain.library.NewBook;
import dev.muster.domain.library.Pages;
import dev.muster.domain.library.Roles;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.JsonType;
import dev.muster.platform.web.input.ReadOnlyMembers;
import dev.muster.platform.web.problem.InvalidInput;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A book with its authors in JSON.
 *
 * @param id its identity
 * @param title its title
 * @param isbn its ISBN, of 13 digits
 * @param pages how many pages it has
 * @param authors its authors, by identity
 */
@Serdeable
record CreditedBookJson(long id, String title, String isbn, int pages, List<CreditJson> authors) {
  /** The highest number of authors of a new book. */
  static final int MAX_AUTHORS = 100;

  private static final JsonType<Map.Entry<AuthorId, Roles>> AUTHOR =
      object(
          body -> {
            Optional<AuthorId> author = body.required("authorId", int64(AuthorId::new));
            Optional<List<AuthorRole>> roles = body.optional("roles", CreditJson.ROLES);
            return () -> Map.entry(author.orElseThrow(), roles.map(Roles::of).orElse(Roles.WRITER));
          });

  private static final JsonType<Map<AuthorId, Roles>> AUTHORS =
      (node, pointer, flaws) ->
          array(MAX_AUTHORS, AUTHOR)
              .read(node, pointer, flaws)
              .flatMap(authors -> distinct(authors, pointer, flaws));

  private static Optional<Map<AuthorId, Roles>> distinct(
      List<Map.Entry<AuthorId, Roles>> authors, String pointer, List<InvalidInput> flaws) {
    Map<AuthorId, Roles> all = new HashMap<>();
    authors.forEach(author -> all.put(author.getKey(), author.getValue()));
    if (all.size() < authors.size()) {
      flaws.add(InvalidInput.at(pointer, "must not name an author twice"));
      return Optional.empty();
    }
    return Optional.of(all);
  }

  static CreditedBookJson of(CreditedBook credited) {
    BookJson book = BookJson.of(credited.book());
    return new CreditedBookJson(
        book.id(),
        book.title(),
        book.isbn(),
        book.pages(),
        credited.credits().stream().map(CreditJson::of).toList());
  }

  /** Reads a book to be added. */
  static NewBook added(JsonBody body, RequestFlaws flaws) {
    Supplier<BookProfile> profile = BookJson.profile(body);
    Optional<Map<AuthorId, Roles>> authors = body.required("authors", AUTHORS);
    return body.complete(flaws, () -> new NewBook(profile.get(), authors.orElseThrow()));
  }

  /** Reads a merge patch: absent members stay, and the authors are read-only. */
  static Function<CreditedBook, BookProfile> patch(BookId book, JsonBody body, RequestFlaws flaws) {
    body.fixed("id", int64(BookId::new), book);
    Optional<BookTitle> title = body.optional("title", string(BookTitle::new));
    Optional<Isbn> isbn = body.optional("isbn", string(Isbn::new));
    Optional<Pages> pages = body.optional("pages", int32(Pages::new));
    ReadOnlyMembers<CreditedBook> kept = new ReadOnlyMembers<>();
    kept.read(body, "authors", CreditJson.CREDITS, CreditedBook::credits);
    return body.complete(
        flaws,
        () ->
            stored -> {
              kept.check(stored);
              BookProfile current = stored.book().profile();
              return new BookProfile(
                  title.orElse(current.title()),
                  isbn.orElse(current.isbn()),
                  pages.orElse(current.pages()));
            });
  }
}
