package dev.muster.application.access.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.access.contract.SessionFixture;
import dev.muster.application.access.query.Credentials;
import dev.muster.application.kit.Race;
import dev.muster.domain.access.AccessViolation.WrongCredentials;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import dev.muster.domain.access.session.PasswordHash;
import dev.muster.domain.access.session.RefreshToken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** Passwords are changed by many at once, and while others sign in. */
public interface PasswordRaces extends SessionFixture {
  @Test
  default void claimsOfOnePasswordTakeTurns() {
    for (int round = 0; round < Race.ROUNDS; round++) {
      UserId user = user("user" + round).id();
      ports().credentials().store(user, new PasswordHash("0"));

      SessionRaces.RACE.each(Collections.nCopies(Race.CROWD, user), this::counted);

      assertEquals(Integer.toString(Race.CROWD), unit(() -> claimed(user)).value());
    }
  }

  @Test
  default void noSessionIsLeftOfAPasswordThatIsChangedMeanwhile() {
    for (int round = 0; round < Race.ROUNDS; round++) {
      User user = withPassword("user" + round);
      ConcurrentLinkedQueue<RefreshToken> tokens = new ConcurrentLinkedQueue<>();
      // Each caller is at a node of its own, as far as turns of one node go.
      List<Callable<Boolean>> commands =
          new ArrayList<>(Collections.nCopies(4, () -> tokens.add(begun(user))));
      commands.add(
          round % 4,
          () -> {
            useCases(() -> NOW).accounts().changePassword(user.id(), OTHER);
            return true;
          });

      var results = SessionRaces.RACE.run(commands);

      assertTrue(results.get(round % 4).value().isPresent());
      tokens.forEach(
          it ->
              SessionFixture.assertRefused(
                  new WrongCredentials(), () -> useCases(() -> NOW).sessions().refresh(it.text())));
    }
  }

  private RefreshToken begun(User user) {
    String name = user.account().username().value();
    return useCases(() -> NOW)
        .sessions()
        .signIn(SessionFixture.attempt(name, PASSWORD))
        .refreshToken();
  }

  private PasswordHash counted(UserId user) {
    return unit(
        () -> {
          int count = Integer.parseInt(claimed(user).value());
          PasswordHash next = new PasswordHash(Integer.toString(count + 1));
          ports().credentials().store(user, next);
          return next;
        });
  }

  private PasswordHash claimed(UserId user) {
    return ports().credentials().claim(user).flatMap(Credentials::hash).orElseThrow();
  }
}
