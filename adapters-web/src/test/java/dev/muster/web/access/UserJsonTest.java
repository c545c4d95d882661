package dev.muster.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.PermissionDeniedException;
import dev.muster.application.access.AccessPermissions;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Permissions;
import dev.muster.application.permission.Policy;
import dev.muster.domain.Email;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.Account;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Who may write and not see a member does not send it back either. */
class UserJsonTest {
  private final Account stored = new Account(new Username("a"), new Email("a@example.org"));

  @Test
  void aPatchWithAMemberThatTheActorMayNotSeeIsDenied() {
    assertEquals(stored, patch("{\"email\": \"a@example.org\"}", UserRole.EDITOR).apply(stored));
    UnaryOperator<Account> blind = patch("{\"email\": \"a@example.org\"}", UserRole.VIEWER);
    PermissionDeniedException denied =
        assertThrows(PermissionDeniedException.class, () -> blind.apply(stored));

    assertEquals(AccessPermissions.EMAILS, denied.permission());
  }

  @Test
  void aPatchWithoutItNeedsNoMore() {
    assertEquals(
        new Account(new Username("b"), stored.email()),
        patch("{\"username\": \"b\"}", UserRole.VIEWER).apply(stored));
  }

  private static UnaryOperator<Account> patch(String json, UserRole role) {
    Policy policy = new Policy(List.of(Grants.of(AccessPermissions.EMAILS, UserRole.EDITOR)));
    Actor actor = new Actor("somebody", OptionalLong.of(1), Set.of(role));
    return UserJson.patch(
        new UserId(1),
        JsonBody.parse(json.getBytes(StandardCharsets.UTF_8)),
        new RequestFlaws(List.of()),
        new Permissions(policy, () -> actor));
  }
}
