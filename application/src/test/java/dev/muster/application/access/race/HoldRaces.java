package dev.muster.application.access.race;

import static dev.muster.domain.UserRole.ADMIN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.access.contract.AccessFixture;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.kit.Race;
import dev.muster.domain.access.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Users under attack who are held while they are removed. */
public interface HoldRaces extends AccessFixture {
  /** How long a holder works; a removal that does not wait would end within it. */
  long WORK = TimeUnit.MILLISECONDS.toNanos(2);

  @Test
  default void aUserThatIsHeldIsNotRemoved() {
    user("First", ADMIN);
    for (int round = 0; round < Race.ROUNDS; round++) {
      UserId user = user("User" + round).id();
      int removal = round % Race.CROWD;
      List<Callable<Object>> commands = new ArrayList<>();
      for (int i = 0; i < Race.CROWD; i++) {
        commands.add(() -> unit(() -> held(user)));
      }
      commands.add(removal, () -> access().users().remove(user, Precondition.NONE));

      var results = Race.OF_NO_REFUSAL.run(commands);

      assertEquals(Optional.of(DependantCounts.NONE), results.remove(removal).value());
      results.forEach(it -> assertEquals(Optional.of(true), it.value()));
    }
  }

  /** Returns whether a user that was held is there afterwards, and one that was not is gone. */
  private boolean held(UserId user) {
    boolean held = ports().users().hold(user);
    LockSupport.parkNanos(WORK);
    return held == ports().reader().user(user).isPresent();
  }
}
