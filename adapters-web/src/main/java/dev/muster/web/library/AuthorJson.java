package dev.muster.web.library;

import static dev.muster.platform.web.input.JsonType.array;
import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.nullable;
import static dev.muster.platform.web.input.JsonType.string;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.application.PermissionDeniedException;
import dev.muster.application.library.Authors;
import dev.muster.application.library.LibraryPermissions;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.Email;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.BookProfile;
import dev.muster.domain.library.Isbn;
import dev.muster.platform.web.answer.Shown;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.JsonType;
import dev.muster.platform.web.problem.InvalidInput;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An author in JSON.
 *
 * @param id its identity
 * @param name its name
 * @param email its address, or null where it is not told; left out for an actor without the
 *     permission
 */
@Serdeable
record AuthorJson(
    long id, String name, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Shown email) {
  private static final JsonType<List<BookProfile>> BOOKS =
      (node, pointer, flaws) ->
          array(0, Authors.MAX_BOOKS, BookJson.PROFILE)
              .read(node, pointer, flaws)
              .flatMap(books -> distinct(books, pointer, flaws));

  private static Optional<List<BookProfile>> distinct(
      List<BookProfile> books, String pointer, List<InvalidInput> flaws) {
    Set<Isbn> numbers = new HashSet<>();
    for (int i = 0; i < books.size(); i++) {
      if (!numbers.add(books.get(i).isbn())) {
        flaws.add(
            InvalidInput.at(
                pointer + "/" + i + "/isbn", "must differ from the ISBN of every other book"));
      }
    }
    return numbers.size() < books.size() ? Optional.empty() : Optional.of(books);
  }

  /**
   * An author to be added.
   *
   * @param profile the author
   * @param books its first books
   */
  record Added(AuthorProfile profile, List<BookProfile> books) {}

  static AuthorJson of(Author author, boolean withEmail) {
    return new AuthorJson(
        author.id().value(),
        author.profile().name().value(),
        Shown.where(withEmail, () -> author.profile().email().map(Email::value)));
  }

  /** Reads a complete profile with the first books. */
  static Added added(JsonBody body, RequestFlaws flaws) {
    Optional<AuthorName> name = body.required("name", string(AuthorName::new));
    Optional<Optional<Email>> email = body.optional("email", nullable(string(Email::new)));
    Optional<List<BookProfile>> books = body.optional("books", BOOKS);
    return body.complete(
        flaws,
        () ->
            new Added(
                new AuthorProfile(name.orElseThrow(), email.orElse(Optional.empty())),
                books.orElse(List.of())));
  }

  /**
   * Reads a merge patch: absent members stay, and null removes the address.
   *
   * <p>The patch throws {@link PermissionDeniedException} if it has the address, and the actor may
   * not see that
   */
  static UnaryOperator<AuthorProfile> patch(
      AuthorId author, JsonBody body, RequestFlaws flaws, Permissions permissions) {
    body.fixed("id", int64(AuthorId::new), author);
    Optional<AuthorName> name = body.optional("name", string(AuthorName::new));
    Optional<Optional<Email>> email = body.optional("email", nullable(string(Email::new)));
    return body.complete(
        flaws,
        () ->
            current -> {
              email.ifPresent(_ -> permissions.require(LibraryPermissions.EMAILS));
              return new AuthorProfile(name.orElse(current.name()), email.orElse(current.email()));
            });
  }
}
