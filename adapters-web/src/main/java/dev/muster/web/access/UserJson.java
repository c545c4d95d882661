package dev.muster.web.access;

import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.string;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.application.PermissionDeniedException;
import dev.muster.application.access.AccessPermissions;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.Email;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A user in JSON; the address is left out for an actor without the permission. */
@Serdeable
record UserJson(
    long id, String username, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String email) {
  static UserJson of(User stored, boolean withEmail) {
    Account account = stored.account();
    return new UserJson(
        stored.id().value(),
        account.username().value(),
        withEmail ? account.email().value() : null);
  }

  /** Reads a whole account. */
  static Account account(JsonBody body, RequestFlaws flaws) {
    Optional<Username> username = body.required("username", string(Username::new));
    Optional<Email> email = body.required("email", string(Email::new));
    return body.complete(flaws, () -> new Account(username.orElseThrow(), email.orElseThrow()));
  }

  /**
   * Reads a merge patch: absent members stay as they are.
   *
   * <p>The patch throws {@link PermissionDeniedException} if it has the address, and the actor may
   * not see that
   */
  static UnaryOperator<Account> patch(
      UserId id, JsonBody body, RequestFlaws flaws, Permissions permissions) {
    body.fixed("id", int64(UserId::new), id);
    Optional<Username> username = body.optional("username", string(Username::new));
    Optional<Email> email = body.optional("email", string(Email::new));
    return body.complete(
        flaws,
        () ->
            current -> {
              email.ifPresent(_ -> permissions.require(AccessPermissions.EMAILS));
              return new Account(
                  username.orElse(current.username()), email.orElse(current.email()));
            });
  }
}
