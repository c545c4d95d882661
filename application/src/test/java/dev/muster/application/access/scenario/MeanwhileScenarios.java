package dev.muster.application.access.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.NotSignedInException;
import dev.muster.application.access.AccessPermissions;
import dev.muster.application.access.SessionUseCases;
import dev.muster.application.access.contract.InterruptedHashes;
import dev.muster.application.access.contract.SessionFixture;
import dev.muster.application.access.query.AccessClaims;
import dev.muster.application.access.query.Credentials;
import dev.muster.application.access.query.PasswordChange;
import dev.muster.application.access.query.SignedIn;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Permissions;
import dev.muster.application.permission.Policy;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation.WrongCredentials;
import dev.muster.domain.access.User;
import dev.muster.domain.access.session.Password;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A user is changed while its password is being compared, which takes a while. */
public interface MeanwhileScenarios extends SessionFixture {
  /** What the user itself would like to have. */
  Password OWN = new Password("a password of one's own");

  @Test
  default void aPasswordThatIsChangedDuringASignInBeginsNoSession() {
    User ada = withPassword("Ada");

    refusedToSignIn(ada, () -> reset(ada));

    assertPassword(OTHER, ada);
  }

  @Test
  default void aHashThatIsMadeAnewDoesNotBringAnOldPasswordBack() {
    User ada = user("Ada");
    ports().credentials().store(ada.id(), outdated(PASSWORD));

    refusedToSignIn(ada, () -> reset(ada));

    assertPassword(OTHER, ada);
  }

  @Test
  default void aUserThatIsRemovedDuringASignInHasWrongCredentials() {
    User ada = withPassword("Ada");

    refusedToSignIn(ada, () -> removed(ada));
  }

  @Test
  default void aRoleThatIsGrantedDuringASignInCounts() {
    User ada = withPassword("Ada");

    SignedIn signedIn =
        during(ada, () -> access().grants().add(ada.id(), UserRole.EDITOR))
            .sessions()
            .signIn(SessionFixture.attempt("Ada", PASSWORD));

    AccessClaims claims = ports().tokens().read(signedIn.accessToken(), NOW).orElseThrow();
    assertEquals(Set.of(UserRole.EDITOR), claims.roles());
  }

  @Test
  default void anOwnPasswordDoesNotTakeThePlaceOfOneThatIsGivenMeanwhile() {
    User ada = withPassword("Ada");
    PasswordChange change = new PasswordChange(PASSWORD, OWN, Optional.empty(), HERE);

    SessionFixture.assertRefused(
        new WrongCredentials(),
        () -> during(ada, () -> reset(ada)).accounts().changeOwnPassword(change));

    assertPassword(OTHER, ada);
  }

  @Test
  default void whoIsRemovedWhileItChangesItsPasswordIsNobody() {
    User ada = withPassword("Ada");
    PasswordChange change = new PasswordChange(PASSWORD, OWN, Optional.empty(), HERE);

    assertTrue(
        assertThrows(
                NotSignedInException.class,
                () -> during(ada, () -> removed(ada)).accounts().changeOwnPassword(change))
            .tokenRefused());
  }

  private void refusedToSignIn(User user, Runnable meanwhile) {
    SessionUseCases useCases = during(user, meanwhile);
    SessionFixture.assertRefused(
        new WrongCredentials(),
        () -> useCases.sessions().signIn(SessionFixture.attempt("Ada", PASSWORD)));
  }

  private SessionUseCases during(User caller, Runnable meanwhile) {
    Permissions permissions =
        new Permissions(
            new Policy(List.of(AccessPermissions.GRANTS)),
            () -> Actor.ofUser(caller.id().value(), "Ada", Set.of()));
    return SessionUseCases.over(
        access(), InterruptedHashes.during(ports(), meanwhile), permissions, () -> NOW, RANDOM);
  }

  /** Gives a user another password, as an administrator may. */
  private void reset(User user) {
    useCases(() -> NOW).accounts().changePassword(user.id(), OTHER);
  }

  private void removed(User user) {
    unit(
        () -> {
          access().users().remove(user.id());
          return user;
        });
  }

  private void assertPassword(Password password, User user) {
    Optional<Credentials> stored = ports().credentials().find(user.id());
    assertTrue(ports().hashes().match(password, stored.flatMap(Credentials::hash)));
  }
}
