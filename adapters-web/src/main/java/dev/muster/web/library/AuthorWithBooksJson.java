package dev.muster.web.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.application.library.query.AuthorEntry;
import dev.muster.platform.web.answer.Shown;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An author that was added, in JSON.
 *
 * @param id its identity
 * @param name its name
 * @param email its address, or null where it is not told; left out for an actor without the
 *     permission
 * @param books the books that were added with it
 */
@Serdeable
record AuthorWithBooksJson(
    long id,
    String name,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Shown email,
    List<BookJson> books) {
  static AuthorWithBooksJson of(AuthorEntry entry, boolean withEmail) {
    AuthorJson author = AuthorJson.of(entry.author(), withEmail);
    return new AuthorWithBooksJson(
        author.id(),
        author.name(),
        author.email(),
        entry.books().stream().map(BookJson::of).toList());
  }
}
