package dev.muster.application.access.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.access.port.SessionRepository;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.User;
import dev.muster.domain.access.session.RefreshToken;
import dev.muster.domain.access.session.Session;
import dev.muster.domain.access.session.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contract of the repository of sessions. */
public interface SessionRepositoryContract extends SessionFixture {
  @Test
  default void aSessionIsClaimedAsItWasAdded() {
    User user = user("Ada");
    Session first = session(user, NOW);
    Session second = session(user, NOW.plusMillis(1));

    assertEquals(Optional.of(first), stored(first));
    assertEquals(Optional.of(second), stored(second));
    assertEquals(Optional.empty(), unit(() -> ports().sessions().claim(SessionId.random(RANDOM))));
  }

  @Test
  default void anUpdateGivesOneSessionItsNextToken() {
    User user = user("Ada");
    Session session = session(user, NOW);
    Session other = session(user, NOW);
    Session continued = session.continuedBy(RefreshToken.random(session.id(), RANDOM));

    ports().sessions().update(continued);

    assertEquals(Optional.of(continued), stored(session));
    assertEquals(Optional.of(other), stored(other));
  }

  @Test
  default void aSessionIsRemovedAndMayBeGoneAlready() {
    User user = user("Ada");
    Session session = session(user, NOW);
    Session other = session(user, NOW);

    ports().sessions().remove(session.id());
    ports().sessions().remove(session.id());

    assertEquals(Optional.empty(), stored(session));
    assertEquals(Optional.of(other), stored(other));
  }

  @Test
  default void allSessionsOfOneUserAreRemoved() {
    User user = user("Ada");
    List<Session> gone = List.of(session(user, NOW), session(user, NOW));
    Session other = session(user("Bob"), NOW);

    ports().sessions().removeAllOf(user.id());

    gone.forEach(it -> assertEquals(Optional.empty(), stored(it)));
    assertEquals(Optional.of(other), stored(other));
  }

  @Test
  default void allSessionsOfOneUserButOneAreRemoved() {
    User user = user("Ada");
    List<Session> gone = List.of(session(user, NOW), session(user, NOW));
    Session kept = session(user, NOW);
    Session other = session(user("Bob"), NOW);

    ports().sessions().removeOthersOf(user.id(), kept.id());

    gone.forEach(it -> assertEquals(Optional.empty(), stored(it)));
    assertEquals(Optional.of(kept), stored(kept));
    assertEquals(Optional.of(other), stored(other));
    ports().sessions().removeOthersOf(user.id(), other.id());
    assertEquals(Optional.empty(), stored(kept));
    assertEquals(Optional.of(other), stored(other));
  }

  @Test
  default void sessionsGoWithTheirUser() {
    User user = user("Ada");
    Session session = session(user, NOW);
    Session other = session(user("Bob"), NOW);

    unit(
        () -> {
          access().users().remove(user.id());
          return user;
        });

    assertEquals(Optional.empty(), stored(session));
    assertEquals(Optional.of(other), stored(other));
  }

  @Test
  default void nobodyHasNoSession() {
    RefreshToken token = RefreshToken.random(SessionId.random(RANDOM), RANDOM);

    SessionFixture.assertRefused(
        new UnknownUser(AccessFixture.NOBODY),
        () -> ports().sessions().add(Session.begun(AccessFixture.NOBODY, token, NOW), NOW));
  }

  @Test
  default void anAdditionRemovesSomeThatAreOverTheOldestFirst() {
    User user = user("Ada");
    List<Session> all =
        IntStream.rangeClosed(0, SessionRepository.FORGOTTEN_AT_ONCE)
            .mapToObj(i -> session(user, NOW.plusSeconds(i)))
            .toList();
    Session lives = session(user, NOW.plusSeconds(SessionRepository.FORGOTTEN_AT_ONCE + 1));
    Instant end = all.getLast().expiresAt();

    ports().sessions().add(added(user, end), end);

    all.subList(0, SessionRepository.FORGOTTEN_AT_ONCE)
        .forEach(it -> assertEquals(Optional.empty(), stored(it)));
    assertEquals(Optional.of(all.getLast()), stored(all.getLast()));

    ports().sessions().add(added(user, end), end);

    assertEquals(Optional.empty(), stored(all.getLast()));
    assertEquals(Optional.of(lives), stored(lives));
  }

  private static Session added(User user, Instant begin) {
    RefreshToken token = RefreshToken.random(SessionId.random(RANDOM), RANDOM);
    return Session.begun(user.id(), token, begin);
  }
}
