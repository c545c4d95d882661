package dev.muster.application.access.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.access.SessionUseCases;
import dev.muster.application.access.contract.AccessFixture;
import dev.muster.application.access.contract.SessionFixture;
import dev.muster.application.access.query.SignedIn;
import dev.muster.application.kit.Race;
import dev.muster.domain.access.AccessViolation;
import dev.muster.domain.access.AccessViolation.TooManyAttempts;
import dev.muster.domain.access.AccessViolation.WrongCredentials;
import dev.muster.domain.access.User;
import dev.muster.domain.access.session.AttemptKey;
import dev.muster.domain.access.session.Attempts;
import dev.muster.domain.access.session.RefreshToken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many sign in, go on and guess at once. */
public interface SessionRaces extends SessionFixture {
  /** Races of commands of the access. */
  Race<AccessViolation> RACE = new Race<>(AccessFixture.REFUSALS::rule);

  @Test
  default void ofManyWhoUseATokenAtOnceExactlyOneGoesOnAndTheSessionEnds() {
    withPassword("Ada");
    SessionUseCases useCases = useCases(() -> NOW);
    for (int round = 0; round < Race.ROUNDS; round++) {
      RefreshToken token =
          useCases.sessions().signIn(SessionFixture.attempt("Ada", PASSWORD)).refreshToken();

      var results =
          RACE.each(
              Collections.nCopies(Race.CROWD, token), it -> useCases.sessions().refresh(it.text()));

      assertEquals(1, Race.succeeded(results));
      SignedIn last = results.stream().flatMap(it -> it.value().stream()).findAny().orElseThrow();
      SessionFixture.assertRefused(
          new WrongCredentials(), () -> useCases.sessions().refresh(last.refreshToken().text()));
    }
  }

  @Test
  default void ofManyWhoGuessAPasswordAtOnceFiveAreHeard() {
    for (int round = 0; round < Race.ROUNDS; round++) {
      String name = "user" + round;
      withPassword(name);

      // Each caller is at a node of its own, as far as turns of one node go.
      var results =
          RACE.each(
              IntStream.range(0, Race.CROWD).boxed().toList(),
              _ -> useCases(() -> NOW).sessions().signIn(SessionFixture.attempt(name, OTHER)));

      assertEquals(5, Race.refusedWith(WrongCredentials.class, results));
      assertEquals(Race.CROWD - 5, Race.refusedWith(TooManyAttempts.class, results));
    }
  }

  @Test
  default void manyWhoSignInAtOneNodeAtOnceAllSucceed() {
    withPassword("Ada");
    SessionUseCases node = useCases(() -> NOW);

    var results =
        RACE.each(
            Collections.nCopies(Race.CROWD, "Ada"),
            it -> node.sessions().signIn(SessionFixture.attempt(it, PASSWORD)));

    assertEquals(Race.CROWD, Race.succeeded(results));
  }

  @Test
  default void claimsOfTheSameCountsInAnotherOrderDoNotBlockOneAnother() {
    List<AttemptKey> one = List.of(AttemptKey.ofName("Ada"), AttemptKey.ofNetwork(HERE));
    List<AttemptKey> other = one.reversed();
    for (int round = 0; round < Race.ROUNDS; round++) {
      RACE.each(
          IntStream.range(0, Race.CROWD).boxed().toList(),
          i -> unit(() -> failed(i % 2 == 0 ? one : other)));
    }

    List<Attempts> all = unit(() -> ports().attempts().claim(one, NOW));
    all.forEach(it -> assertEquals(Race.ROUNDS * Race.CROWD, it.failures()));
  }

  @Test
  default void noSessionIsLeftOfAUserThatIsRemovedMeanwhile() {
    SessionUseCases useCases = useCases(() -> NOW);
    for (int round = 0; round < Race.ROUNDS; round++) {
      User user = withPassword("user" + round);
      ConcurrentLinkedQueue<RefreshToken> tokens = new ConcurrentLinkedQueue<>();
      List<Callable<Boolean>> commands = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        commands.add(
            () ->
                tokens.add(
                    useCases
                        .sessions()
                        .signIn(SessionFixture.attempt(user.account().username().value(), PASSWORD))
                        .refreshToken()));
      }
      commands.add(
          round % 4,
          () ->
              unit(
                  () -> {
                    access().users().claim(user.id());
                    access().users().remove(user.id());
                    return true;
                  }));

      var results = RACE.run(commands);

      assertTrue(results.get(round % 4).value().isPresent());
      tokens.forEach(
          it ->
              SessionFixture.assertRefused(
                  new WrongCredentials(), () -> useCases.sessions().refresh(it.text())));
    }
  }

  private List<Attempts> failed(List<AttemptKey> keys) {
    List<Attempts> failed =
        ports().attempts().claim(keys, NOW).stream().map(it -> it.failed(NOW)).toList();
    ports().attempts().store(failed, NOW.minusSeconds(1));
    return failed;
  }
}
