package dev.muster.application.library.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.PreconditionFailedException;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.library.LibraryUseCases;
import dev.muster.application.library.port.LibraryPorts;
import dev.muster.domain.library.LibraryViolationException;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Gives two libraries the same commands, and compares every answer. */
public final class TwinLibraries {
  private TwinLibraries() {}

  /**
   * Plays commands from the seed on both.
   *
   * @throws AssertionError at the first answer that differs, with the seed that brings it back
   */
  public static void compare(LibraryPorts one, LibraryPorts other, long seed, int commands) {
    LibraryCommands random = new LibraryCommands(new Random(seed));
    LibraryUseCases first = LibraryUseCases.over(one, Dependants.all(List.of()));
    LibraryUseCases second = LibraryUseCases.over(other, Dependants.all(List.of()));
    for (int i = 0; i < commands; i++) {
      Function<LibraryUseCases, Object> command = random.next();
      int step = i;
      assertEquals(
          answer(command, first),
          answer(command, second),
          () -> "command " + step + " of seed " + seed);
    }
  }

  private static Object answer(Function<LibraryUseCases, Object> command, LibraryUseCases library) {
    try {
      return command.apply(library);
    } catch (LibraryViolationException refused) {
      return refused.violation();
    } catch (PreconditionFailedException stale) {
      return stale.getClass();
    }
  }
}
