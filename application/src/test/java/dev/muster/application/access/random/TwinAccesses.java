package dev.muster.application.access.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.PreconditionFailedException;
import dev.muster.application.access.AccessUseCases;
import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.dependant.Dependants;
import dev.muster.domain.access.AccessViolationException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Gives two adapters of the access the same commands, and compares every answer. */
public final class TwinAccesses {
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");

  private TwinAccesses() {}

  /**
   * Plays commands from the seed on both.
   *
   * @throws AssertionError at the first answer that differs, with the seed that brings it back
   */
  public static void compare(AccessPorts one, AccessPorts other, long seed, int commands) {
    RandomCommands random = new RandomCommands(new Random(seed), NOW);
    AccessUseCases first = AccessUseCases.over(one, Dependants.all(List.of()), () -> NOW);
    AccessUseCases second = AccessUseCases.over(other, Dependants.all(List.of()), () -> NOW);
    for (int i = 0; i < commands; i++) {
      Function<AccessUseCases, Object> command = random.next();
      int step = i;
      assertEquals(
          answer(command, first),
          answer(command, second),
          () -> "command " + step + " of seed " + seed);
    }
  }

  private static Object answer(Function<AccessUseCases, Object> command, AccessUseCases access) {
    try {
      return command.apply(access);
    } catch (AccessViolationException refused) {
      return refused.violation();
    } catch (PreconditionFailedException stale) {
      return stale.getClass();
    }
  }
}
