package dev.muster.application.organisation.race;

import static dev.muster.application.organisation.contract.OrganisationFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.domain.organisation.Employee;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Changes at the same time follow each other. */
public interface RevisionRaces extends OrganisationRace {
  @Test
  default void noneOfManyRevisionsOfAnEmployeeIsLost() {
    Employee first = employee("Round 0");
    for (int round = 1; round <= Race.ROUNDS; round++) {
      String name = "Round " + round + ", ";
      Race.OF_NO_REFUSAL.each(
          IntStream.range(0, Race.CROWD).boxed().toList(),
          i ->
              useCases()
                  .employees()
                  .revise(first.id(), Precondition.NONE, it -> profile(name + i)));
    }

    assertEquals(
        first.version().value() + Race.ROUNDS * Race.CROWD, stored(first).version().value());
  }

  @Test
  default void aRevisionAndAMoveAreBothKept() {
    Employee manager = employee("Manager");
    for (int round = 1; round <= ROUNDS; round++) {
      Employee employee = employee("Employee");

      List<Object> both =
          race(
                  () -> move(employee, manager),
                  () ->
                      useCases()
                          .employees()
                          .revise(employee.id(), Precondition.NONE, it -> profile("Revised")))
              .stream()
              .map(it -> it.value().orElseThrow())
              .toList();

      assertEquals(2, both.size());
      assertEquals(
          employee.revised(profile("Revised")).reportingTo(Optional.of(manager.id())),
          stored(employee));
    }
  }
}
