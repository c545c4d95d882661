package dev.muster.web.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.application.library.query.AuthorEntry;
import dev.muster.platform.web.answer.Shown;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An author in a list, in JSON.
 *
 * @param id its identity
 * @param name its name
 * @param email its address, or null where it is not told; left out for an actor without the
 *     permission
 * @param bookCount how many books it has, whatever it does for them
 * @param books the first of them by identity; left out unless asked for
 */
@Serdeable
record AuthorEntryJson(
    long id,
    String name,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Shown email,
    long bookCount,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<BookJson> books) {
  static AuthorEntryJson of(AuthorEntry entry, boolean withEmail, boolean withBooks) {
    AuthorJson author = AuthorJson.of(entry.author(), withEmail);
    return new AuthorEntryJson(
        author.id(),
        author.name(),
        author.email(),
        entry.bookCount(),
        withBooks ? entry.books().stream().map(BookJson::of).toList() : null);
  }
}
