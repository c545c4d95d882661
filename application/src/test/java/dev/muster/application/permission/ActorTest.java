package dev.muster.application.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.UserRole;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {
  @Test
  void aUserIsKnownByItsIdentity() {
    assertEquals(
        new Actor("ada", OptionalLong.of(7), Set.of(UserRole.EDITOR), Optional.empty()),
        Actor.ofUser(7, "ada", Set.of(UserRole.EDITOR)));
  }

  @Test
  void anActorOfAProviderIsKnownByIssuerAndSubjectAndIsNoUser() {
    assertEquals(
        new Actor(
            "ada",
            OptionalLong.empty(),
            Set.of(UserRole.EDITOR),
            Optional.of("https://id.example.org 7")),
        Actor.ofProvider("https://id.example.org", "7", "ada", Set.of(UserRole.EDITOR)));
  }
}
