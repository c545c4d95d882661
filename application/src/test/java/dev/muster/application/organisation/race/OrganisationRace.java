package dev.muster.application.organisation.race;

import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.application.organisation.contract.OrganisationFixture;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.OrganisationViolation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Starting point of the races: commands at once in one tree of managers. */
public interface OrganisationRace extends OrganisationFixture {
  /** The number of repetitions of each race. */
  int ROUNDS = 10;

  /** Runs commands at once; all of them may be refused. */
  default List<Race.Result<Object, OrganisationViolation>> race(List<Callable<Object>> commands) {
    return new Race<OrganisationViolation>(REFUSALS::rule).run(commands);
  }

  /** Runs two commands at once. */
  default List<Race.Result<Object, OrganisationViolation>> race(
      Callable<Object> one, Callable<Object> other) {
    return race(List.of(one, other));
  }

  /** Gives an employee another manager. */
  default Employee move(Employee employee, Employee manager) {
    return useCases().employees().move(employee.id(), Precondition.NONE, Optional.of(manager.id()));
  }

  /** Adds a report of a manager. */
  default Employee hire(Employee manager) {
    return useCases()
        .employees()
        .add(OrganisationFixture.profile("Hired"), Optional.of(manager.id()));
  }

  /** Returns the number of managers above an employee, or {@code most} where there are more. */
  default int above(Employee employee, int most) {
    return useCases()
        .queries()
        .chain(employee.id(), new PageRequest(most, Optional.empty()))
        .items()
        .size();
  }
}
