package dev.muster.application.access.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.access.query.Credentials;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.PasswordHash;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Contract of the repository of credentials. */
public interface CredentialRepositoryContract extends SessionFixture {
  @Test
  default void aUserIsFoundByItsNameWhateverTheCaseAndByItsIdentity() {
    User user = user("Ada", UserRole.ADMIN, UserRole.VIEWER);
    user("Bob", UserRole.EDITOR);
    ports().credentials().store(user.id(), new PasswordHash("hash of Ada"));
    Credentials expected =
        new Credentials(
            user.id(),
            new Username("Ada"),
            Set.of(UserRole.VIEWER, UserRole.ADMIN),
            Optional.of(new PasswordHash("hash of Ada")));

    assertEquals(Optional.of(expected), ports().credentials().find(new Username("aDA")));
    assertEquals(Optional.of(expected), ports().credentials().find(user.id()));
  }

  @Test
  default void aUserMayHaveNeitherPasswordNorRole() {
    User user = user("Ada");
    Credentials expected =
        new Credentials(user.id(), new Username("Ada"), Set.of(), Optional.empty());

    assertEquals(Optional.of(expected), ports().credentials().find(new Username("Ada")));
    assertEquals(Optional.of(expected), ports().credentials().find(user.id()));
  }

  @Test
  default void whoIsNotThereIsNotFound() {
    user("Ada");

    assertEquals(Optional.empty(), ports().credentials().find(new Username("Bob")));
    assertEquals(Optional.empty(), ports().credentials().find(AccessFixture.NOBODY));
  }

  @Test
  default void aHashTakesThePlaceOfTheOneBefore() {
    User user = user("Ada");
    User other = user("Bob");
    ports().credentials().store(user.id(), new PasswordHash("first"));
    ports().credentials().store(other.id(), new PasswordHash("other"));

    ports().credentials().store(user.id(), new PasswordHash("second"));

    assertEquals(Optional.of(new PasswordHash("second")), hash(user));
    assertEquals(Optional.of(new PasswordHash("other")), hash(other));
  }

  @Test
  default void aUserIsClaimedWhereItHasAPassword() {
    User user = user("Ada", UserRole.ADMIN, UserRole.VIEWER);
    User without = user("Bob");
    ports().credentials().store(user.id(), new PasswordHash("hash of Ada"));

    assertEquals(ports().credentials().find(user.id()), claimed(user.id()));
    assertEquals(Optional.of(new PasswordHash("hash of Ada")), hash(user));
    assertEquals(Optional.empty(), claimed(without.id()));
    assertEquals(Optional.empty(), claimed(AccessFixture.NOBODY));
  }

  @Test
  default void nobodyGetsNoHash() {
    SessionFixture.assertRefused(
        new UnknownUser(AccessFixture.NOBODY),
        () -> ports().credentials().store(AccessFixture.NOBODY, new PasswordHash("hash")));
  }

  private Optional<Credentials> claimed(UserId user) {
    return unit(() -> ports().credentials().claim(user));
  }

  private Optional<PasswordHash> hash(User user) {
    return ports().credentials().find(user.id()).flatMap(Credentials::hash);
  }
}
