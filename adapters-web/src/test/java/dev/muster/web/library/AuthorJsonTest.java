package dev.muster.web.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.PermissionDeniedException;
import dev.muster.application.library.LibraryPermissions;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Permissions;
import dev.muster.application.permission.Policy;
import dev.muster.domain.Email;
import dev.muster.domain.UserRole;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorName;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Who may write and not see a member does not send it back either. */
class AuthorJsonTest {
  private static final AuthorProfile STORED =
      new AuthorProfile(new AuthorName("A"), Optional.of(new Email("a@example.org")));

  @Test
  void aPatchWithAMemberThatTheActorMayNotSeeIsDenied() {
    assertEquals(STORED, patch("{\"email\": \"a@example.org\"}", UserRole.EDITOR).apply(STORED));
    UnaryOperator<AuthorProfile> blind = patch("{\"email\": \"a@example.org\"}", UserRole.VIEWER);
    PermissionDeniedException denied =
        assertThrows(PermissionDeniedException.class, () -> blind.apply(STORED));

    assertEquals(LibraryPermissions.EMAILS, denied.permission());
  }

  @Test
  void aPatchWithoutItNeedsNoMore() {
    assertEquals("B", patch("{\"name\": \"B\"}", UserRole.VIEWER).apply(STORED).name().value());
  }

  private static UnaryOperator<AuthorProfile> patch(String json, UserRole role) {
    Policy policy = new Policy(List.of(Grants.of(LibraryPermissions.EMAILS, UserRole.EDITOR)));
    Actor actor = new Actor("somebody", OptionalLong.of(1), Set.of(role));
    return AuthorJson.patch(
        new AuthorId(1),
        JsonBody.parse(json.getBytes(StandardCharsets.UTF_8)),
        new RequestFlaws(List.of()),
        new Permissions(policy, () -> actor));
  }
}
