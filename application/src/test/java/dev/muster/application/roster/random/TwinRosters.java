package dev.muster.application.roster.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.PreconditionFailedException;
import dev.muster.application.roster.RosterUseCases;
import dev.muster.application.roster.contract.RosterFixture;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.domain.roster.RosterViolationException;
import java.time.Instant;
import java.util.Random;
import java.util.function.Function;

/** Gives two rosters the same commands, and compares every answer. */
public final class TwinRosters {
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");

  private TwinRosters() {}

  /**
   * Plays commands from the seed on both.
   *
   * @throws AssertionError at the first answer that differs, with the seed that brings it back
   */
  public static void compare(RosterPorts one, RosterPorts other, long seed, int commands) {
    RandomCommands random = new RandomCommands(new Random(seed), NOW);
    RosterUseCases first = RosterUseCases.over(one, RosterFixture.USERS, () -> NOW);
    RosterUseCases second = RosterUseCases.over(other, RosterFixture.USERS, () -> NOW);
    for (int i = 0; i < commands; i++) {
      Function<RosterUseCases, Object> command = random.next();
      int step = i;
      assertEquals(
          answer(command, first),
          answer(command, second),
          () -> "command " + step + " of seed " + seed);
    }
  }

  private static Object answer(Function<RosterUseCases, Object> command, RosterUseCases roster) {
    try {
      return command.apply(roster);
    } catch (RosterViolationException refused) {
      return refused.violation();
    } catch (PreconditionFailedException stale) {
      return stale.getClass();
    }
  }
}
