package dev.muster.web.library;

import static dev.muster.platform.web.input.JsonType.int64;

import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.Roles;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * An authorship in JSON.
 *
 * @param bookId the book
 * @param authorId the author
 * @param roles all roles of the author in the book
 */
@Serdeable
record AuthorshipJson(long bookId, long authorId, List<AuthorRole> roles) {
  /**
   * The move of a book.
   *
   * @param from the writer that it moves from
   * @param to the author that it moves to
   */
  record Move(AuthorId from, AuthorId to) {}

  static AuthorshipJson of(Authorship authorship) {
    return new AuthorshipJson(
        authorship.book().value(),
        authorship.author().value(),
        List.copyOf(authorship.roles().all()));
  }

  /** Reads the roles that a pair is to have. */
  static Roles roles(BookId book, AuthorId author, JsonBody body, RequestFlaws flaws) {
    body.fixed("bookId", int64(BookId::new), book);
    body.fixed("authorId", int64(AuthorId::new), author);
    Optional<List<AuthorRole>> roles = body.optional("roles", CreditJson.ROLES);
    return body.complete(flaws, () -> roles.map(Roles::of).orElse(Roles.WRITER));
  }

  /** Reads the writers before and after a move. */
  static Move move(JsonBody body, RequestFlaws flaws) {
    Optional<AuthorId> from = body.required("from", int64(AuthorId::new));
    Optional<AuthorId> to = body.required("to", int64(AuthorId::new));
    return body.complete(flaws, () -> new Move(from.orElseThrow(), to.orElseThrow()));
  }
}
