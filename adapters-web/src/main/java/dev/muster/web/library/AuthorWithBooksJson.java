package dev.muster.web.library;

import dev.muster.application.library.query.AuthorEntry;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An author that was added, in JSON.
 *
 * @param id its identity
 * @param name its name
 * @param email its address, or null where it is not told
 * @param books the books that were added with it
 */
@Serdeable
record AuthorWithBooksJson(long id, String name, @Nullable String email, List<BookJson> books) {
  static AuthorWithBooksJson of(AuthorEntry entry) {
    AuthorJson author = AuthorJson.of(entry.author());
    return new AuthorWithBooksJson(
        author.id(),
        author.name(),
        author.email(),
        entry.books().stream().map(BookJson::of).toList());
  }
}
