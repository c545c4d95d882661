package dev.muster.web.library;

import static dev.muster.platform.web.input.JsonType.array;
import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.object;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.Credit;
import dev.muster.domain.library.Roles;
import dev.muster.platform.web.input.JsonType;
import dev.muster.platform.web.input.Literals;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * An author of a book in JSON.
 *
 * @param author the author
 * @param roles all its roles in the book
 */
@Serdeable
record CreditJson(NamedAuthorJson author, List<AuthorRole> roles) {
  static final JsonType<List<AuthorRole>> ROLES =
      array(AuthorRole.values().length, string(Literals.oneOf(AuthorRole.class)));

  private static final int MANY = 10_000;

  private record Named(AuthorId id, AuthorName name) {}

  private static final JsonType<Named> NAMED =
      object(
          body -> {
            Optional<AuthorId> id = body.required("id", int64(AuthorId::new));
            Optional<AuthorName> name = body.required("name", string(AuthorName::new));
            return () -> new Named(id.orElseThrow(), name.orElseThrow());
          });

  /** The authors of a book as they were read. */
  static final JsonType<List<Credit>> CREDITS =
      array(
          MANY,
          object(
              body -> {
                Optional<Named> author = body.required("author", NAMED);
                Optional<List<AuthorRole>> roles = body.required("roles", ROLES);
                return () -> credit(author.orElseThrow(), roles.orElseThrow());
              }));

  private static Credit credit(Named author, List<AuthorRole> roles) {
    return new Credit(author.id, author.name, Roles.of(roles));
  }

  static CreditJson of(Credit credit) {
    return new CreditJson(
        new NamedAuthorJson(credit.author().value(), credit.name().value()),
        List.copyOf(credit.roles().all()));
  }
}
