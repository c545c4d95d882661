package dev.muster.web.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.PermissionDeniedException;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Permissions;
import dev.muster.application.permission.Policy;
import dev.muster.application.roster.RosterPermissions;
import dev.muster.domain.UserRole;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.SecretName;
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
class HeroJsonTest {
  private static final HeroProfile STORED =
      new HeroProfile(new HeroName("A"), new SecretName("Secret"), Optional.empty());

  @Test
  void aPatchWithAMemberThatTheActorMayNotSeeIsDenied() {
    assertEquals(STORED, patch("{\"secretName\": \"Secret\"}", UserRole.EDITOR).apply(STORED));
    UnaryOperator<HeroProfile> blind = patch("{\"secretName\": \"Secret\"}", UserRole.VIEWER);
    PermissionDeniedException denied =
        assertThrows(PermissionDeniedException.class, () -> blind.apply(STORED));

    assertEquals(RosterPermissions.SECRETS, denied.permission());
  }

  @Test
  void aPatchWithoutItNeedsNoMore() {
    assertEquals("B", patch("{\"name\": \"B\"}", UserRole.VIEWER).apply(STORED).name().value());
  }

  private static UnaryOperator<HeroProfile> patch(String json, UserRole role) {
    Policy policy = new Policy(List.of(Grants.of(RosterPermissions.SECRETS, UserRole.EDITOR)));
    Actor actor = new Actor("somebody", OptionalLong.of(1), Set.of(role));
    return HeroJson.patch(
        new HeroId(1),
        JsonBody.parse(json.getBytes(StandardCharsets.UTF_8)),
        new RequestFlaws(List.of()),
        new Permissions(policy, () -> actor));
  }
}
