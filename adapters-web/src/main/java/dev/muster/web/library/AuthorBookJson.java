package dev.muster.web.library;

import dev.muster.application.library.query.AuthorBook;
import dev.muster.domain.library.AuthorRole;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A book of an author in JSON.
 *
 * @param book the book
 * @param roles all roles of the author in it
 */
@Serdeable
record AuthorBookJson(BookJson book, List<AuthorRole> roles) {
  static AuthorBookJson of(AuthorBook own) {
    return new AuthorBookJson(BookJson.of(own.book()), List.copyOf(own.roles().all()));
  }
}
