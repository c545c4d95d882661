package dev.muster.application.access.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.NotSignedInException;
import dev.muster.application.access.Sessions;
import dev.muster.application.access.contract.SessionFixture;
import dev.muster.application.access.query.AccessClaims;
import dev.muster.application.access.query.Credentials;
import dev.muster.application.access.query.SignedIn;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation.WrongCredentials;
import dev.muster.domain.access.User;
import dev.muster.domain.access.Username;
import dev.muster.domain.access.session.RefreshToken;
import dev.muster.domain.access.session.Session;
import dev.muster.domain.access.session.SessionId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Users sign in, go on and sign out. */
public interface SessionScenarios extends SessionFixture {
  @Test
  default void whoSignsInGetsATokenForAQuarterOfAnHourWithTheRolesOfThisMoment() {
    User user = withPassword("Ada");
    access().grants().add(user.id(), UserRole.EDITOR);

    SignedIn signedIn = sessions(NOW).signIn(SessionFixture.attempt("ada", PASSWORD));

    AccessClaims expected =
        new AccessClaims(
            user.id(),
            new Username("Ada"),
            Set.of(UserRole.EDITOR),
            signedIn.refreshToken().session(),
            NOW.plus(15, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS));
    assertEquals(Optional.of(expected), sessions(NOW).authenticate(signedIn.accessToken()));
    assertEquals(
        Optional.empty(), sessions(expected.expiresAt()).authenticate(signedIn.accessToken()));
    assertEquals("SignedIn[...]", signedIn.toString());
  }

  @Test
  default void nobodySignsInWithAWrongPasswordOrNameAndTheRefusalIsTheSame() {
    withPassword("Ada");
    user("Bob");

    refused(() -> sessions(NOW).signIn(SessionFixture.attempt("Ada", OTHER)));
    refused(() -> sessions(NOW).signIn(SessionFixture.attempt("Bob", PASSWORD)));
    refused(() -> sessions(NOW).signIn(SessionFixture.attempt("Eve", PASSWORD)));
    refused(() -> sessions(NOW).signIn(SessionFixture.attempt("no name of a user", PASSWORD)));
  }

  @Test
  default void aSessionGoesOnWithEachTokenOnceAndWithTheRolesOfThatMoment() {
    User user = withPassword("Ada");
    SignedIn first = sessions(NOW).signIn(SessionFixture.attempt("Ada", PASSWORD));
    access().grants().add(user.id(), UserRole.VIEWER);
    Instant later = NOW.plus(29, ChronoUnit.DAYS);

    SignedIn second = sessions(later).refresh(first.refreshToken().text());

    assertNotEquals(first.refreshToken(), second.refreshToken());
    assertEquals(first.refreshToken().session(), second.refreshToken().session());
    AccessClaims claims = sessions(later).authenticate(second.accessToken()).orElseThrow();
    assertEquals(Set.of(UserRole.VIEWER), claims.roles());
    assertEquals(
        later.plus(15, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS), claims.expiresAt());
    assertNotEquals(
        second.refreshToken(),
        sessions(later).refresh(second.refreshToken().text()).refreshToken());
  }

  @Test
  default void aTokenThatComesAgainEndsItsSessionAndNoOther() {
    withPassword("Ada");
    SignedIn other = sessions(NOW).signIn(SessionFixture.attempt("Ada", PASSWORD));
    SignedIn first = sessions(NOW).signIn(SessionFixture.attempt("Ada", PASSWORD));
    SignedIn second = sessions(NOW).refresh(first.refreshToken().text());

    refused(() -> sessions(NOW).refresh(first.refreshToken().text()));

    refused(() -> sessions(NOW).refresh(second.refreshToken().text()));
    assertFalse(sessions(NOW).refresh(other.refreshToken().text()).accessToken().isEmpty());
  }

  @Test
  default void aSessionIsOverAfter30Days() {
    Instant begin = NOW.truncatedTo(ChronoUnit.MILLIS);
    withPassword("Ada");
    RefreshToken first =
        sessions(begin).signIn(SessionFixture.attempt("Ada", PASSWORD)).refreshToken();
    Instant end = begin.plus(Session.LIFE);

    RefreshToken second = sessions(end.minusMillis(1)).refresh(first.text()).refreshToken();

    refused(() -> sessions(end).refresh(second.text()));
    assertFalse(sessions(end.minusMillis(1)).refresh(second.text()).accessToken().isEmpty());
  }

  @Test
  default void aTokenOfNoSessionContinuesNone() {
    RefreshToken unknown = RefreshToken.random(SessionId.random(RANDOM), RANDOM);
    refused(() -> sessions(NOW).refresh("nonsense"));
    refused(() -> sessions(NOW).refresh(unknown.text()));
  }

  @Test
  default void whoSignsOutEndsThatSessionAlone() {
    withPassword("Ada");
    SignedIn other = sessions(NOW).signIn(SessionFixture.attempt("Ada", PASSWORD));
    SignedIn ended = sessions(NOW).signIn(SessionFixture.attempt("Ada", PASSWORD));

    sessions(NOW).end(ended.accessToken());
    sessions(NOW).end(ended.accessToken());

    refused(() -> sessions(NOW).refresh(ended.refreshToken().text()));
    assertFalse(sessions(NOW).refresh(other.refreshToken().text()).accessToken().isEmpty());
    assertTrue(
        assertThrows(NotSignedInException.class, () -> sessions(NOW).end("nonsense"))
            .tokenRefused());
  }

  @Test
  default void theSessionsOfAUserThatIsRemovedEnd() {
    User user = withPassword("Ada");
    SignedIn signedIn = sessions(NOW).signIn(SessionFixture.attempt("Ada", PASSWORD));
    unit(
        () -> {
          access().users().remove(user.id());
          return user;
        });

    refused(() -> sessions(NOW).refresh(signedIn.refreshToken().text()));
    refused(() -> sessions(NOW).signIn(SessionFixture.attempt("Ada", PASSWORD)));
  }

  @Test
  default void aHashThatWasMadeOtherwiseIsMadeAnewByASignIn() {
    User user = user("Ada");
    ports().credentials().store(user.id(), outdated(PASSWORD));

    refused(() -> sessions(NOW).signIn(SessionFixture.attempt("Ada", OTHER)));
    assertTrue(ports().hashes().outdated(credentials(user).hash().orElseThrow()));

    sessions(NOW).signIn(SessionFixture.attempt("Ada", PASSWORD));
    Credentials renewed = credentials(user);
    assertFalse(ports().hashes().outdated(renewed.hash().orElseThrow()));

    sessions(NOW).signIn(SessionFixture.attempt("Ada", PASSWORD));
    assertEquals(renewed, credentials(user));
  }

  private Credentials credentials(User user) {
    return ports().credentials().find(user.id()).orElseThrow();
  }

  private Sessions sessions(Instant now) {
    return useCases(() -> now).sessions();
  }

  private static void refused(Executable command) {
    SessionFixture.assertRefused(new WrongCredentials(), command);
  }
}
