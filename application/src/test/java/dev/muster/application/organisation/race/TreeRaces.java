package dev.muster.application.organisation.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.kit.Race;
import dev.muster.domain.TreeMove;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.OrganisationViolation;
import dev.muster.domain.organisation.OrganisationViolation.ChainTooLong;
import dev.muster.domain.organisation.OrganisationViolation.ManagementCycle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A tree stays a tree of at most 32 levels, whatever moves in it at once. */
public interface TreeRaces extends OrganisationRace {
  @Test
  default void twoMovesUnderEachOtherMakeNoCycle() {
    assertNoCycle(1);
  }

  @Test
  default void twoMovesUnderReportsOfEachOtherMakeNoCycle() {
    assertNoCycle(2);
  }

  @Test
  default void twoMovesFarBelowEachOtherMakeNoCycle() {
    assertNoCycle(5);
  }

  private void assertNoCycle(int depth) {
    for (int round = 1; round <= ROUNDS; round++) {
      List<Employee> one = line("One", depth);
      List<Employee> other = line("Other", depth);

      List<Race.Result<Object, OrganisationViolation>> results =
          race(
              () -> move(one.getFirst(), other.getLast()),
              () -> move(other.getFirst(), one.getLast()));

      assertEquals(1, Race.succeeded(results));
      assertEquals(1, Race.refusedWith(ManagementCycle.class, results));
      assertEquals(2 * depth - 1, Math.max(above(one.getLast(), 100), above(other.getLast(), 100)));
    }
  }

  @Test
  default void twoMovesWithinATreeMakeNoCycle() {
    Employee top = employee("Top");
    for (int round = 1; round <= ROUNDS; round++) {
      List<Employee> one = grown(List.of(employee("One", top)), 1);
      List<Employee> other = grown(List.of(employee("Other", top)), 1);

      List<Race.Result<Object, OrganisationViolation>> results =
          race(
              () -> move(one.getFirst(), other.getLast()),
              () -> move(other.getFirst(), one.getLast()));

      assertEquals(1, Race.succeeded(results));
      assertEquals(1, Race.refusedWith(ManagementCycle.class, results));
    }
  }

  @Test
  default void aMoveAndAHireMakeNoChainThatIsTooLong() {
    for (int round = 1; round <= ROUNDS; round++) {
      List<Employee> upper = line("Upper", TreeMove.MAX_LEVELS / 2);
      List<Employee> lower = line("Lower", TreeMove.MAX_LEVELS / 2);

      List<Race.Result<Object, OrganisationViolation>> results =
          race(() -> move(lower.getFirst(), upper.getLast()), () -> hire(lower.getLast()));

      assertEquals(1, Race.succeeded(results));
      assertEquals(1, Race.refusedWith(ChainTooLong.class, results));
    }
  }

  @Test
  default void twoMovesMakeNoChainThatIsTooLong() {
    for (int round = 1; round <= ROUNDS; round++) {
      List<Employee> upper = line("Upper", 11);
      List<Employee> middle = line("Middle", 11);
      List<Employee> lower = line("Lower", 11);

      List<Race.Result<Object, OrganisationViolation>> results =
          race(
              () -> move(middle.getFirst(), upper.getLast()),
              () -> move(lower.getFirst(), middle.getLast()));

      assertEquals(1, Race.succeeded(results));
      assertEquals(1, Race.refusedWith(ChainTooLong.class, results));
    }
  }
}
