package dev.muster.application.access;

import dev.muster.application.NotSignedInException;
import dev.muster.application.access.port.SessionPorts;
import dev.muster.application.access.query.AccessClaims;
import dev.muster.application.access.query.Credentials;
import dev.muster.application.access.query.SignIn;
import dev.muster.application.access.query.SignedIn;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.CallRecorder;
import dev.muster.domain.access.AccessViolation;
import dev.muster.domain.access.AccessViolation.WrongCredentials;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.session.PasswordHash;
import dev.muster.domain.access.session.RefreshToken;
import dev.muster.domain.access.session.Session;
import dev.muster.domain.access.session.SessionId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Runs the use cases of sessions. */
final class SessionService implements Sessions {
  private static final String SIGN_IN = "access.sessions.signIn";
  private static final String REFRESH = "access.sessions.refresh";
  private static final String END_REUSED = "access.sessions.endReused";

  private final SessionPorts ports;
  private final CallRecorder recorder;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final SlowedAttempts attempts;

  SessionService(
      SessionPorts ports,
      SlowedAttempts attempts,
      CallRecorder recorder,
      InstantSource clock,
      RandomGenerator random) {
    this.ports = ports;
    this.attempts = attempts;
    this.recorder = recorder;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public SignedIn signIn(SignIn attempt) {
    return attempts.run(attempt.name(), attempt.from(), begun -> signIn(attempt, begun));
  }

  /** Each step is a unit of its own: none waits for the hash, and a failure stays counted. */
  private SignedIn signIn(SignIn attempt, SlowedAttempts.Attempt begun) {
    Optional<Credentials> found = attempt.username().flatMap(ports.credentials()::find);
    Optional<PasswordHash> stored = found.flatMap(Credentials::hash);
    if (!ports.hashes().match(attempt.password(), stored)) {
      throw wrongCredentials();
    }
    Optional<PasswordHash> renewed =
        stored.filter(ports.hashes()::outdated).map(_ -> ports.hashes().hash(attempt.password()));
    UserId user = found.orElseThrow().user();
    return signedIn(
        ports
            .unitOfWork()
            .execute(
                () -> {
                  Credentials credentials = claimed(user, stored);
                  begun.succeed();
                  renewed.ifPresent(hash -> ports.credentials().store(user, hash));
                  return begun(credentials);
                }));
  }

  /** The password may have been changed, and the user removed, while it was compared. */
  private Credentials claimed(UserId user, Optional<PasswordHash> matched) {
    return ports
        .credentials()
        .claim(user)
        .filter(it -> it.hash().equals(matched))
        .orElseThrow(SessionService::wrongCredentials);
  }

  private Continuation begun(Credentials credentials) {
    Instant now = clock.instant();
    RefreshToken token = RefreshToken.random(SessionId.random(random), random);
    ports.sessions().add(Session.begun(credentials.user(), token, now), now);
    recorder.changed(SIGN_IN, actor(credentials));
    return new Continuation(credentials, token);
  }

  @Override
  public SignedIn refresh(String refreshToken) {
    // A session that ends because of the token has ended, so the unit itself does not fail.
    Optional<Continuation> continued =
        RefreshToken.parse(refreshToken)
            .flatMap(token -> ports.unitOfWork().execute(() -> continued(token)));
    return signedIn(continued.orElseThrow(SessionService::wrongCredentials));
  }

  private Optional<Continuation> continued(RefreshToken token) {
    return ports
        .sessions()
        .claim(token.session())
        .filter(session -> session.livesAt(clock.instant()))
        .flatMap(
            session ->
                ports
                    .credentials()
                    .find(session.user())
                    .flatMap(user -> continued(session, token, user)));
  }

  private Optional<Continuation> continued(Session session, RefreshToken token, Credentials user) {
    if (!session.continuesWith(token)) {
      ports.sessions().remove(session.id());
      recorder.changed(END_REUSED, actor(user));
      return Optional.empty();
    }
    RefreshToken next = RefreshToken.random(session.id(), random);
    ports.sessions().update(session.continuedBy(next));
    recorder.changed(REFRESH, actor(user));
    return Optional.of(new Continuation(user, next));
  }

  /** Signs after the unit of work: what signing stores outlives a unit that fails. */
  private SignedIn signedIn(Continuation continuation) {
    Instant now = clock.instant();
    Credentials credentials = continuation.credentials();
    AccessClaims claims =
        new AccessClaims(
            credentials.user(),
            credentials.username(),
            credentials.roles(),
            continuation.token().session(),
            now.plus(AccessClaims.LIFE).truncatedTo(ChronoUnit.SECONDS));
    return new SignedIn(ports.tokens().issue(claims, now), continuation.token());
  }

  private static Actor actor(Credentials user) {
    return Actor.ofUser(user.user().value(), user.username().value(), user.roles());
  }

  @Override
  public void end(String accessToken) {
    AccessClaims claims =
        authenticate(accessToken).orElseThrow(NotSignedInException::withRefusedToken);
    ports.sessions().remove(claims.session());
  }

  @Override
  public Optional<AccessClaims> authenticate(String accessToken) {
    return ports.tokens().read(accessToken, clock.instant());
  }

  private static AccessViolationException wrongCredentials() {
    return refusal(new WrongCredentials());
  }

  private static AccessViolationException refusal(AccessViolation violation) {
    return new AccessViolationException(violation);
  }

  /** A session that begins or goes on, and has no access token yet. */
  private record Continuation(Credentials credentials, RefreshToken token) {}
}
