package dev.muster.application.access.contract;

import static dev.muster.application.access.contract.AccessFixture.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.access.port.ProfileRepository.Replaced;
import dev.muster.domain.Version;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.Bio;
import dev.muster.domain.access.Profile;
import dev.muster.domain.access.ProfileContent;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository of profiles. */
public interface ProfileRepositoryContract extends AccessFixture {
  @Test
  default void aNewProfileIsInTheVersionThatIsGiven() {
    for (ProfileContent content : List.of(FULL, EMPTY)) {
      User user = user("User-" + content.bio().isPresent());
      Profile expected = new Profile(user.id(), new Version(77), content);

      assertEquals(new Replaced(expected, Optional.empty()), put(user.id(), content));

      assertEquals(Optional.of(expected), ports().reader().profile(user.id()));
    }
  }

  @Test
  default void aReplacedProfileIsInItsNextVersion() {
    User user = user("First");
    Profile other = profile(user("Other"), FULL);
    Version version = profile(user, FULL).version();

    for (ProfileContent content :
        List.of(
            new ProfileContent(Optional.of(new Bio("Other")), FULL.avatarUrl()),
            new ProfileContent(Optional.of(new Bio("Other")), Optional.empty()),
            EMPTY,
            FULL)) {
      Profile expected = new Profile(user.id(), version.next(), content);

      assertEquals(new Replaced(expected, Optional.of(version)), put(user.id(), content));

      assertEquals(Optional.of(expected), ports().reader().profile(user.id()));
      version = expected.version();
    }
    assertEquals(Optional.of(other), ports().reader().profile(other.user()));
  }

  @Test
  default void theSameContentKeepsTheVersion() {
    for (ProfileContent content : List.of(FULL, EMPTY)) {
      User user = user("User-" + content.bio().isPresent());
      Profile stored = profile(user, content);

      assertEquals(new Replaced(stored, Optional.of(stored.version())), put(user.id(), content));

      assertEquals(Optional.of(stored), ports().reader().profile(user.id()));
    }
  }

  @Test
  default void aRemovedProfileIsGoneAndItsUserIsNot() {
    User user = user("First");
    Profile removed = profile(user, FULL);
    Profile kept = profile(user("Other"), FULL);

    assertEquals(Optional.of(removed.version()), remove(user.id()));

    assertEquals(Optional.empty(), ports().reader().profile(user.id()));
    assertEquals(Optional.of(user), ports().reader().user(user.id()));
    assertEquals(Optional.of(kept), ports().reader().profile(kept.user()));
    assertEquals(Optional.empty(), remove(user.id()));
  }

  @Test
  default void nobodyHasAProfileThatIsNotThere() {
    user("Somebody");

    assertRefused(new UnknownUser(NOBODY), () -> put(NOBODY, FULL));
    assertEquals(Optional.empty(), remove(NOBODY));
  }

  private Replaced put(UserId user, ProfileContent content) {
    return unit(() -> ports().profiles().put(user, content, new Version(77)));
  }

  private Optional<Version> remove(UserId user) {
    return unit(() -> ports().profiles().remove(user));
  }
}
