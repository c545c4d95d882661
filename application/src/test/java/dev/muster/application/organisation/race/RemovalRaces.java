package dev.muster.application.organisation.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.OrganisationViolation;
import dev.muster.domain.organisation.OrganisationViolation.HasReports;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import dev.muster.domain.organisation.ReportsTo;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Whoever manages others leaves once, and nobody is left without the next manager. */
public interface RemovalRaces extends OrganisationRace {
  /** The number of removals at once. */
  int MANY = 32;

  @Test
  default void ofManyRemovalsOfOneManagerOneSucceeds() {
    Employee top = employee("Top");
    for (int round = 1; round <= Race.ROUNDS; round++) {
      Employee removed = employee("Removed", top);
      List<Employee> reports = List.of(employee("One", removed), employee("Two", removed));

      List<Race.Result<Object, OrganisationViolation>> results =
          race(
              Collections.<Callable<Object>>nCopies(
                  MANY, () -> remove(removed, Optional.of(new ReportsTo.Superior()))));

      assertEquals(1, Race.succeeded(results));
      assertEquals(MANY - 1, Race.refusedWith(UnknownEmployee.class, results));
      assertEquals(
          Optional.of(2L), results.stream().flatMap(it -> it.value().stream()).findFirst());
      for (Employee report : reports) {
        assertEquals(report.reportingTo(Optional.of(top.id())), stored(report));
      }
    }
  }

  @Test
  default void aReportThatComesMeanwhileMovesAlongOrIsRefused() {
    Employee top = employee("Top");
    for (int round = 1; round <= ROUNDS; round++) {
      Employee removed = employee("Removed", top);
      employee("Report", removed);
      Employee other = employee("Other");

      List<Race.Result<Object, OrganisationViolation>> results =
          race(
              List.of(
                  () -> remove(removed, Optional.of(new ReportsTo.Superior())),
                  () -> hire(removed),
                  () -> move(other, removed)));

      long hired = results.get(1).value().stream().count();
      long moved = results.get(2).value().stream().count();
      assertEquals(Optional.of(1 + hired + moved), results.getFirst().value());
      assertEquals(2 - hired - moved, Race.refusedWith(UnknownEmployee.class, results));
      assertEquals(moved == 0 ? Optional.empty() : Optional.of(top.id()), stored(other).manager());
    }
  }

  @Test
  default void anEmployeeIsRemovedOrGetsAReport() {
    for (int round = 1; round <= ROUNDS; round++) {
      Employee employee = employee("Employee");

      List<Race.Result<Object, OrganisationViolation>> results =
          race(() -> remove(employee, Optional.empty()), () -> hire(employee));

      assertEquals(1, Race.succeeded(results));
      assertEquals(
          1,
          Race.refusedWith(HasReports.class, results)
              + Race.refusedWith(UnknownEmployee.class, results));
    }
  }

  @Test
  default void aManagerAndItsManagerLeaveAtOnce() {
    Employee top = employee("Top");
    for (int round = 1; round <= ROUNDS; round++) {
      List<Employee> line = grown(List.of(employee("Line", top)), 2);

      List<Race.Result<Object, OrganisationViolation>> results =
          race(
              () -> remove(line.getFirst(), Optional.of(new ReportsTo.Superior())),
              () -> remove(line.get(1), Optional.of(new ReportsTo.Superior())));

      assertEquals(2, Race.succeeded(results));
      assertEquals(Optional.of(top.id()), stored(line.getLast()).manager());
    }
  }

  private Object remove(Employee employee, Optional<ReportsTo> reportsTo) {
    return useCases().employees().remove(employee.id(), Precondition.NONE, reportsTo);
  }
}
