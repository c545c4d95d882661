package dev.muster.application.academy.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.PreconditionFailedException;
import dev.muster.application.academy.AcademyUseCases;
import dev.muster.application.academy.port.AcademyPorts;
import dev.muster.application.dependant.Dependants;
import dev.muster.domain.academy.AcademyViolationException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Gives two academies the same commands, and compares every answer. */
public final class TwinAcademies {
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");

  private TwinAcademies() {}

  /**
   * Plays commands from the seed on both.
   *
   * @throws AssertionError at the first answer that differs, with the seed that brings it back
   */
  public static void compare(AcademyPorts one, AcademyPorts other, long seed, int commands) {
    RandomCommands random = new RandomCommands(new Random(seed), NOW);
    AcademyUseCases first = AcademyUseCases.over(one, Dependants.all(List.of()), () -> NOW);
    AcademyUseCases second = AcademyUseCases.over(other, Dependants.all(List.of()), () -> NOW);
    for (int i = 0; i < commands; i++) {
      Function<AcademyUseCases, Object> command = random.next();
      int step = i;
      assertEquals(
          answer(command, first),
          answer(command, second),
          () -> "command " + step + " of seed " + seed);
    }
  }

  private static Object answer(Function<AcademyUseCases, Object> command, AcademyUseCases academy) {
    try {
      return command.apply(academy);
    } catch (AcademyViolationException refused) {
      return refused.violation();
    } catch (PreconditionFailedException stale) {
      return stale.getClass();
    }
  }
}
