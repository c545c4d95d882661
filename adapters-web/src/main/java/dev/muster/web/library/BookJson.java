package dev.muster.web.library;

import static dev.muster.platform.web.input.JsonType.int32;
import static dev.muster.platform.web.input.JsonType.object;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.domain.library.Book;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.BookTitle;
import dev.muster.domain.library.Isbn;
import dev.muster.domain.library.Pages;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.JsonType;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A book without its authors, in JSON.
 *
 * @param id its identity
 * @param title its title
 * @param isbn its ISBN, of 13 digits
 * @param pages how many pages it has
 */
@Serdeable
record BookJson(long id, String title, String isbn, int pages) {
  static final JsonType<BookProfile> PROFILE = object(BookJson::profile);

  static BookJson of(Book book) {
    BookProfile profile = book.profile();
    return new BookJson(
        book.id().value(),
        profile.title().value(),
        profile.isbn().value(),
        profile.pages().count());
  }

  /** Reads a complete profile of a book. */
  static Supplier<BookProfile> profile(JsonBody body) {
    Optional<BookTitle> title = body.required("title", string(BookTitle::new));
    Optional<Isbn> isbn = body.required("isbn", string(Isbn::new));
    Optional<Pages> pages = body.required("pages", int32(Pages::new));
    return () -> new BookProfile(title.orElseThrow(), isbn.orElseThrow(), pages.orElseThrow());
  }
}
