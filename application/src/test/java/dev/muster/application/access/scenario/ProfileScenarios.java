package dev.muster.application.access.scenario;

import static dev.muster.application.access.contract.AccessFixture.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.access.Profiles;
import dev.muster.application.access.contract.AccessFixture;
import dev.muster.domain.Version;
import dev.muster.domain.access.AccessViolation.UnknownProfile;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.Profile;
import dev.muster.domain.access.UserId;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Profiles are made, replaced, read and removed. */
public interface ProfileScenarios extends AccessFixture {
  @Test
  default void aProfileIsMadeAndThenReplaced() {
    UserId user = user("First").id();
    Profile made = new Profile(user, Version.beginning(NOW), FULL);
    Profile replaced = new Profile(user, made.version().next(), EMPTY);

    assertEquals(
        new Profiles.Put(made, true), access().profiles().put(user, Precondition.NONE, FULL));
    assertEquals(made, access().profiles().read(user));
    assertEquals(
        new Profiles.Put(replaced, false), access().profiles().put(user, Precondition.NONE, EMPTY));
    assertEquals(
        new Profiles.Put(replaced, false), access().profiles().put(user, Precondition.NONE, EMPTY));
    assertEquals(replaced, access().profiles().read(user));
  }

  @Test
  default void aProfileIsMadeOrReplacedOnlyWhereThePreconditionHolds() {
    UserId user = user("First").id();
    assertThrows(
        PreconditionFailedException.class,
        () -> access().profiles().put(user, Precondition.EXISTS, FULL));
    assertRefused(new UnknownProfile(user), () -> access().profiles().read(user));
    Profile made = access().profiles().put(user, Precondition.ABSENT, FULL).profile();
    Precondition seen = Precondition.oneOf(Set.of(made.version()));

    assertThrows(
        PreconditionFailedException.class,
        () -> access().profiles().put(user, Precondition.ABSENT, EMPTY));
    assertEquals(made, access().profiles().read(user));
    Profile replaced = access().profiles().put(user, seen, EMPTY).profile();
    assertThrows(
        PreconditionFailedException.class, () -> access().profiles().put(user, seen, FULL));
    assertThrows(PreconditionFailedException.class, () -> access().profiles().remove(user, seen));

    assertEquals(replaced, access().profiles().read(user));
    access().profiles().remove(user, Precondition.oneOf(Set.of(replaced.version())));
    assertRefused(new UnknownProfile(user), () -> access().profiles().read(user));
  }

  @Test
  default void aProfileIsOfAUserThatExists() {
    UserId without = user("Without").id();

    assertRefused(
        new UnknownUser(NOBODY), () -> access().profiles().put(NOBODY, Precondition.NONE, FULL));
    assertRefused(new UnknownUser(NOBODY), () -> access().profiles().read(NOBODY));
    assertRefused(
        new UnknownUser(NOBODY), () -> access().profiles().remove(NOBODY, Precondition.NONE));
    assertRefused(new UnknownProfile(without), () -> access().profiles().read(without));
    assertRefused(
        new UnknownProfile(without),
        () -> access().profiles().remove(without, Precondition.EXISTS));
  }
}
