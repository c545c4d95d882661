package dev.muster.application.organisation.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.PreconditionFailedException;
import dev.muster.application.organisation.OrganisationUseCases;
import dev.muster.application.organisation.port.OrganisationPorts;
import dev.muster.domain.organisation.OrganisationViolationException;
import java.util.Random;
import java.util.function.Function;

/** Gives two organisations the same commands, and compares every answer. */
public final class TwinOrganisations {
  private TwinOrganisations() {}

  /**
   * Plays commands from the seed on both.
   *
   * @throws AssertionError at the first answer that differs, with the seed that brings it back
   */
  public static void compare(
      OrganisationPorts one, OrganisationPorts other, long seed, int commands) {
    OrganisationCommands random = new OrganisationCommands(new Random(seed));
    OrganisationUseCases first = OrganisationUseCases.over(one);
    OrganisationUseCases second = OrganisationUseCases.over(other);
    for (int i = 0; i < commands; i++) {
      Function<OrganisationUseCases, Object> command = random.next();
      int step = i;
      assertEquals(
          answer(command, first),
          answer(command, second),
          () -> "command " + step + " of seed " + seed);
    }
  }

  private static Object answer(
      Function<OrganisationUseCases, Object> command, OrganisationUseCases organisation) {
    try {
      return command.apply(organisation);
    } catch (OrganisationViolationException refused) {
      return refused.violation();
    } catch (PreconditionFailedException stale) {
      return stale.getClass();
    }
  }
}
