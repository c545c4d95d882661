package dev.muster.application.access.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.access.AccessPermissions;
import dev.muster.application.access.SessionUseCases;
import dev.muster.application.access.contract.SessionFixture;
import dev.muster.application.access.query.Credentials;
import dev.muster.application.access.query.PasswordChange;
import dev.muster.application.access.query.SignedIn;
import dev.muster.application.audit.CallRecording;
import dev.muster.application.audit.port.AuditTrail;
import dev.muster.application.audit.query.AuditEntry;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Permissions;
import dev.muster.application.permission.Policy;
import dev.muster.domain.access.AccessViolation.WrongCredentials;
import dev.muster.domain.access.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What signing in and the change of the own password leave in the audit trail. */
public interface RecordScenarios extends SessionFixture {
  @Test
  default void eachStepHasOneEntryOfTheUserThatItProves() {
    User ada = withPassword("Ada");
    List<String> entries = new ArrayList<>();
    SessionUseCases useCases = recorded(ada, (entry, _) -> entries.add(text(entry)));

    SignedIn first = useCases.sessions().signIn(SessionFixture.attempt("ada", PASSWORD));
    useCases.sessions().refresh(first.refreshToken().text());
    useCases.accounts().changeOwnPassword(ownChange(first));

    String who = " DONE Ada " + ada.id().value();
    assertEquals(
        List.of(
            "access.sessions.signIn" + who,
            "access.sessions.refresh" + who,
            "access.accounts.changeOwnPassword DONE somebody " + ada.id().value()),
        entries);
  }

  @Test
  default void theEndOfASessionByATokenThatComesAgainHasAnEntryOfItsUser() {
    User ada = withPassword("Ada");
    List<String> entries = new ArrayList<>();
    SessionUseCases useCases = recorded(ada, (entry, _) -> entries.add(text(entry)));
    SignedIn first = signedIn();
    useCases.sessions().refresh(first.refreshToken().text());
    entries.clear();

    refused(() -> useCases.sessions().refresh(first.refreshToken().text()));
    refused(() -> useCases.sessions().refresh(first.refreshToken().text()));

    String refusal = "access.sessions.refresh REFUSED somebody " + ada.id().value();
    assertEquals(
        List.of("access.sessions.endReused DONE Ada " + ada.id().value(), refusal, refusal),
        entries);
  }

  @Test
  default void aPasswordWhoseChangeCannotBeRecordedIsNotChanged() {
    User ada = withPassword("Ada");
    SignedIn other = signedIn();

    unrecorded(ada, useCases -> useCases.accounts().changeOwnPassword(ownChange(signedIn())));

    Optional<Credentials> stored = ports().credentials().find(ada.id());
    assertTrue(ports().hashes().match(PASSWORD, stored.flatMap(Credentials::hash)));
    assertContinues(other);
  }

  @Test
  default void aTokenWhoseUseCannotBeRecordedIsStillOfUse() {
    User ada = withPassword("Ada");
    SignedIn signedIn = signedIn();

    unrecorded(ada, useCases -> useCases.sessions().refresh(signedIn.refreshToken().text()));

    assertContinues(signedIn);
  }

  @Test
  default void aSessionWhoseBeginningCannotBeRecordedDoesNotBegin() {
    User ada = user("Ada");
    ports().credentials().store(ada.id(), outdated(PASSWORD));
    Optional<Credentials> before = ports().credentials().find(ada.id());

    unrecorded(
        ada, useCases -> useCases.sessions().signIn(SessionFixture.attempt("Ada", PASSWORD)));

    assertEquals(before, ports().credentials().find(ada.id()));
  }

  /** Asserts that a call fails where no entry can be written. */
  private void unrecorded(User user, Consumer<SessionUseCases> call) {
    IllegalStateException full = new IllegalStateException("full");
    SessionUseCases useCases =
        recorded(
            user,
            (_, _) -> {
              throw full;
            });
    assertSame(full, assertThrows(IllegalStateException.class, () -> call.accept(useCases)));
  }

  private SessionUseCases recorded(User caller, AuditTrail trail) {
    Actor somebody = Actor.ofUser(caller.id().value(), "somebody", Set.of());
    Permissions permissions =
        new Permissions(
            new Policy(List.of(AccessPermissions.GRANTS)),
            () -> somebody,
            CallRecording.over(
                trail, unitOfWork(), () -> somebody, () -> NOW, Duration.ZERO, _ -> {}));
    return SessionUseCases.over(access(), ports(), permissions, () -> NOW, RANDOM);
  }

  private SignedIn signedIn() {
    return useCases(() -> NOW).sessions().signIn(SessionFixture.attempt("Ada", PASSWORD));
  }

  private void assertContinues(SignedIn signedIn) {
    String token = signedIn.refreshToken().text();
    assertFalse(useCases(() -> NOW).sessions().refresh(token).accessToken().isEmpty());
  }

  private static PasswordChange ownChange(SignedIn session) {
    return new PasswordChange(PASSWORD, OTHER, Optional.of(session.accessToken()), HERE);
  }

  private static String text(AuditEntry entry) {
    return "%s %s %s %d"
        .formatted(
            entry.action(),
            entry.outcome(),
            entry.actor().orElseThrow(),
            entry.userId().orElseThrow());
  }

  private static void refused(Executable command) {
    SessionFixture.assertRefused(new WrongCredentials(), command);
  }
}
