package dev.muster.application.access.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.NotSignedInException;
import dev.muster.application.access.AccessPermissions;
import dev.muster.application.access.Accounts;
import dev.muster.application.access.SessionUseCases;
import dev.muster.application.access.Sessions;
import dev.muster.application.access.contract.AccessFixture;
import dev.muster.application.access.contract.SessionFixture;
import dev.muster.application.access.query.Credentials;
import dev.muster.application.access.query.PasswordChange;
import dev.muster.application.access.query.SignedIn;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Permissions;
import dev.muster.application.permission.Policy;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation.CommonPassword;
import dev.muster.domain.access.AccessViolation.NoAccount;
import dev.muster.domain.access.AccessViolation.TooManyAttempts;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolation.UsernameTaken;
import dev.muster.domain.access.AccessViolation.WrongCredentials;
import dev.muster.domain.access.User;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.Password;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Users are added with passwords and roles, and are told who they are. */
public interface AccountScenarios extends SessionFixture {
  @Test
  default void aUserIsAddedWithAPassword() {
    User ada = accounts().add(AccessFixture.account("Ada"), PASSWORD);

    assertEquals(AccessFixture.account("Ada"), ada.account());
    assertTrue(ports().hashes().match(PASSWORD, credentials(ada).hash()));
    assertEquals(Set.of(), credentials(ada).roles());
  }

  @Test
  default void aUserIsAppointedWithARole() {
    User ada = accounts().appoint(AccessFixture.account("Ada"), PASSWORD, UserRole.ADMIN);

    assertEquals(Set.of(UserRole.ADMIN), credentials(ada).roles());
    assertTrue(ports().hashes().match(PASSWORD, credentials(ada).hash()));
  }

  @Test
  default void aCommonPasswordIsRefusedAndNobodyIsAdded() {
    SessionFixture.assertRefused(
        new CommonPassword(),
        () -> accounts().add(AccessFixture.account("Ada"), new Password("Password1")));
    SessionFixture.assertRefused(
        new CommonPassword(),
        () ->
            accounts()
                .appoint(
                    AccessFixture.account("ada.lovelace"),
                    new Password("Ada.Lovelace"),
                    UserRole.ADMIN));
    assertEquals(Optional.empty(), ports().credentials().find(new Username("Ada")));
  }

  @Test
  default void aNameThatIsTakenLeavesTheUserAsItWas() {
    User ada = accounts().add(AccessFixture.account("Ada"), PASSWORD);

    SessionFixture.assertRefused(
        new UsernameTaken(new Username("ADA")),
        () -> accounts().appoint(AccessFixture.account("ADA"), OTHER, UserRole.ADMIN));

    assertTrue(ports().hashes().match(PASSWORD, credentials(ada).hash()));
    assertEquals(Set.of(), credentials(ada).roles());
  }

  @Test
  default void anotherPasswordEndsTheSessionsOfItsUserAlone() {
    User ada = withPassword("Ada");
    withPassword("Bob");
    SessionUseCases useCases = useCases(() -> NOW);
    SignedIn before = useCases.sessions().signIn(SessionFixture.attempt("Ada", PASSWORD));
    SignedIn other = useCases.sessions().signIn(SessionFixture.attempt("Bob", PASSWORD));

    accounts().changePassword(ada.id(), OTHER);

    SessionFixture.assertRefused(
        new WrongCredentials(), () -> useCases.sessions().refresh(before.refreshToken().text()));
    SessionFixture.assertRefused(
        new WrongCredentials(),
        () -> useCases.sessions().signIn(SessionFixture.attempt("Ada", PASSWORD)));
    assertFalse(
        useCases.sessions().signIn(SessionFixture.attempt("Ada", OTHER)).accessToken().isEmpty());
    assertFalse(useCases.sessions().refresh(other.refreshToken().text()).accessToken().isEmpty());
  }

  @Test
  default void aPasswordIsNotChangedIntoACommonOneNorForNobody() {
    User ada = withPassword("Ada");

    SessionFixture.assertRefused(
        new CommonPassword(), () -> accounts().changePassword(ada.id(), new Password("trustno1")));
    SessionFixture.assertRefused(
        new UnknownUser(AccessFixture.NOBODY),
        () -> accounts().changePassword(AccessFixture.NOBODY, OTHER));
    assertTrue(ports().hashes().match(PASSWORD, credentials(ada).hash()));
  }

  @Test
  default void aUserChangesItsOwnPasswordAndItsOtherSessionsEnd() {
    User ada = withPassword("Ada");
    SignedIn here = signedIn();
    SignedIn elsewhere = signedIn();
    Accounts own = as(OptionalLong.of(ada.id().value()));

    own.changeOwnPassword(
        new PasswordChange(PASSWORD, OTHER, Optional.of(here.accessToken()), HERE));

    assertTrue(ports().hashes().match(OTHER, credentials(ada).hash()));
    Sessions sessions = useCases(() -> NOW).sessions();
    SessionFixture.assertRefused(
        new WrongCredentials(), () -> sessions.refresh(elsewhere.refreshToken().text()));
    SignedIn continued = sessions.refresh(here.refreshToken().text());

    own.changeOwnPassword(new PasswordChange(OTHER, PASSWORD, Optional.empty(), HERE));

    SessionFixture.assertRefused(
        new WrongCredentials(), () -> sessions.refresh(continued.refreshToken().text()));
  }

  @Test
  default void aWrongPresentPasswordIsAFailedAttemptToSignIn() {
    User ada = withPassword("Ada");
    Accounts own = as(OptionalLong.of(ada.id().value()));
    PasswordChange wrong = new PasswordChange(OTHER, OTHER, Optional.empty(), HERE);
    for (int i = 0; i < 5; i++) {
      SessionFixture.assertRefused(new WrongCredentials(), () -> own.changeOwnPassword(wrong));
    }

    SessionFixture.assertRefused(
        new TooManyAttempts(1),
        () -> own.changeOwnPassword(new PasswordChange(PASSWORD, OTHER, Optional.empty(), HERE)));
    SessionFixture.assertRefused(
        new TooManyAttempts(1),
        () -> useCases(() -> NOW).sessions().signIn(SessionFixture.attempt("Ada", PASSWORD)));
    assertTrue(ports().hashes().match(PASSWORD, credentials(ada).hash()));
  }

  @Test
  default void anOwnPasswordThatIsChangedClearsTheFailedAttempts() {
    Accounts own = as(OptionalLong.of(withPassword("Ada").id().value()));
    PasswordChange wrong = new PasswordChange(OTHER, OTHER, Optional.empty(), HERE);
    for (int i = 0; i < 4; i++) {
      SessionFixture.assertRefused(new WrongCredentials(), () -> own.changeOwnPassword(wrong));
    }

    own.changeOwnPassword(new PasswordChange(PASSWORD, OTHER, Optional.empty(), HERE));

    PasswordChange outdated = new PasswordChange(PASSWORD, OTHER, Optional.empty(), HERE);
    for (int i = 0; i < 4; i++) {
      SessionFixture.assertRefused(new WrongCredentials(), () -> own.changeOwnPassword(outdated));
    }
  }

  @Test
  default void anOwnPasswordIsNeitherCommonNorOfSomebodyWithoutOne() {
    User ada = withPassword("Ada");
    User without = user("Bob");
    Password common = new Password("trustno1");

    for (int i = 0; i < 9; i++) {
      // A weak password is no guess.
      SessionFixture.assertRefused(
          new CommonPassword(),
          () ->
              as(OptionalLong.of(ada.id().value()))
                  .changeOwnPassword(new PasswordChange(PASSWORD, common, Optional.empty(), HERE)));
    }
    PasswordChange change = new PasswordChange(PASSWORD, OTHER, Optional.empty(), HERE);
    SessionFixture.assertRefused(
        new WrongCredentials(),
        () -> as(OptionalLong.of(without.id().value())).changeOwnPassword(change));
    SessionFixture.assertRefused(
        new NoAccount(), () -> as(OptionalLong.empty()).changeOwnPassword(change));
    assertThrows(
        NotSignedInException.class,
        () -> as(OptionalLong.of(AccessFixture.NOBODY.value())).changeOwnPassword(change));
    as(OptionalLong.of(ada.id().value())).changeOwnPassword(change);
    assertEquals("PasswordChange[...]", change.toString());
  }

  private SignedIn signedIn() {
    return useCases(() -> NOW).sessions().signIn(SessionFixture.attempt("Ada", PASSWORD));
  }

  @Test
  default void whetherThereIsAUserIsKnown() {
    assertFalse(accounts().exist());

    user("Ada");

    assertTrue(accounts().exist());
  }

  @Test
  default void whoIsSignedInIsToldWhoThatIs() {
    User ada = user("Ada");
    user("Bob");

    assertEquals(ada, as(OptionalLong.of(ada.id().value())).current());
    SessionFixture.assertRefused(new NoAccount(), () -> as(OptionalLong.empty()).current());
    assertTrue(
        assertThrows(
                NotSignedInException.class,
                () -> as(OptionalLong.of(AccessFixture.NOBODY.value())).current())
            .tokenRefused());
  }

  private Accounts accounts() {
    return useCases(() -> NOW).accounts();
  }

  private Accounts as(OptionalLong user) {
    Permissions permissions =
        new Permissions(
            new Policy(List.of(AccessPermissions.GRANTS)),
            () -> new Actor("somebody", user, Set.of()));
    return SessionUseCases.over(access(), ports(), permissions, () -> NOW, RANDOM).accounts();
  }

  private Credentials credentials(User user) {
    return ports().credentials().find(user.id()).orElseThrow();
  }
}
