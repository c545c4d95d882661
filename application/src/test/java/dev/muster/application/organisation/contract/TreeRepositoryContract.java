package dev.muster.application.organisation.contract;

import static dev.muster.application.organisation.contract.OrganisationFixture.assertRefused;
import static dev.muster.application.organisation.contract.OrganisationFixture.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeMove;
import dev.muster.domain.organisation.EmployeeRemoval;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import dev.muster.domain.organisation.ReportsTo;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository of employees: who manages whom. */
public interface TreeRepositoryContract extends OrganisationFixture {
  @Test
  default void aManagerIsClaimedForAReportWithTheChainUpToTheTop() {
    List<Employee> line = line("Line", 4);
    employee("Other", line.getFirst());

    assertEquals(ids(line).reversed(), hire(line.getLast()));
    assertEquals(ids(line.subList(0, 2)).reversed(), hire(line.get(1)));
    assertEquals(List.of(line.getFirst().id()), hire(line.getFirst()));
  }

  private List<EmployeeId> hire(Employee manager) {
    return unit(() -> ports().employees().claimForHire(manager.id()));
  }

  @Test
  default void aMoveIsClaimedWithTheChainOfTheOtherManagerAndTheLevelsBelow() {
    List<Employee> line = line("Line", 3);
    Employee second = line.get(1);
    grown(List.of(employee("Deeper", second)), 2);
    employee("Flat", second);
    List<Employee> other = line("Other", 2);

    assertEquals(
        new EmployeeMove(second, ids(other).reversed(), 4),
        move(second, Optional.of(other.getLast())));
    assertEquals(
        new EmployeeMove(second, ids(line).reversed(), 4),
        move(second, Optional.of(line.getLast())));
    assertEquals(new EmployeeMove(second, List.of(), 4), move(second, Optional.empty()));
    assertEquals(
        new EmployeeMove(other.getFirst(), List.of(other.getFirst().id()), 2),
        move(other.getFirst(), Optional.of(other.getFirst())));
  }

  private EmployeeMove move(Employee employee, Optional<Employee> manager) {
    return unit(() -> ports().employees().claimForMove(employee.id(), manager.map(Employee::id)));
  }

  @Test
  default void aRemovalIsClaimedWithTheReportsAndTheChainOfTheirNextManager() {
    List<Employee> line = line("Line", 3);
    Employee second = line.get(1);
    employee("Report", second);
    Employee other = employee("Other");
    List<EmployeeId> above = List.of(line.getFirst().id());

    assertEquals(new EmployeeRemoval(second, 2, 2, above), removal(second, Optional.empty()));
    assertEquals(
        new EmployeeRemoval(second, 2, 2, above),
        removal(second, Optional.of(new ReportsTo.Superior())));
    assertEquals(
        new EmployeeRemoval(second, 2, 2, List.of(other.id())),
        removal(second, Optional.of(new ReportsTo.Other(other.id()))));
    assertEquals(
        new EmployeeRemoval(line.getFirst(), 1, 3, List.of()),
        removal(line.getFirst(), Optional.of(new ReportsTo.Superior())));
    assertEquals(
        new EmployeeRemoval(other, 0, 1, ids(line).reversed()),
        removal(other, Optional.of(new ReportsTo.Other(line.getLast().id()))));
  }

  private EmployeeRemoval removal(Employee employee, Optional<ReportsTo> reportsTo) {
    return unit(() -> ports().employees().claimForRemoval(employee.id(), reportsTo));
  }

  @Test
  default void aRemovedEmployeeLeavesItsReportsToTheNextManager() {
    Employee top = employee("Top");
    Employee removed = employee("Removed", top);
    Employee one = employee("One", removed);
    Employee two = employee("Two", removed);
    Employee below = employee("Below", one);
    Employee beside = employee("Beside", top);

    remove(removed, new ReportsTo.Other(beside.id()));

    assertEquals(Optional.empty(), ports().reader().employee(removed.id()));
    assertEquals(one.reportingTo(Optional.of(beside.id())), stored(one));
    assertEquals(two.reportingTo(Optional.of(beside.id())), stored(two));
    assertEquals(List.of(below, beside, top), List.of(stored(below), stored(beside), stored(top)));
    remove(top, new ReportsTo.Superior());
    assertEquals(beside.reportingTo(Optional.empty()), stored(beside));
    remove(below, new ReportsTo.Superior());
    assertEquals(Optional.empty(), ports().reader().employee(below.id()));
  }

  private void remove(Employee employee, ReportsTo reportsTo) {
    unit(
        () -> {
          ports()
              .employees()
              .remove(ports().employees().claimForRemoval(employee.id(), Optional.of(reportsTo)));
          return employee;
        });
  }

  @Test
  default void allEmployeesThatAreNotThereAreToldAtOnce() {
    EmployeeId other = new EmployeeId(NOBODY.value() - 1);
    EmployeeId there = employee("There").id();
    UnknownEmployee one = new UnknownEmployee(NOBODY);
    UnknownEmployee both = new UnknownEmployee(List.of(NOBODY, other));

    assertRefused(one, () -> unit(() -> ports().employees().claimForHire(NOBODY)));
    assertRefused(one, () -> unit(() -> claimForMove(NOBODY, there)));
    assertRefused(one, () -> unit(() -> claimForMove(there, NOBODY)));
    assertRefused(one, () -> unit(() -> claimForMove(NOBODY, NOBODY)));
    assertRefused(both, () -> unit(() -> claimForMove(NOBODY, other)));
    assertRefused(both, () -> unit(() -> claimForRemoval(NOBODY, new ReportsTo.Other(other))));
    assertRefused(one, () -> unit(() -> claimForRemoval(there, new ReportsTo.Other(NOBODY))));
    assertRefused(one, () -> unit(() -> claimForRemoval(NOBODY, new ReportsTo.Superior())));
  }

  private Object claimForMove(EmployeeId employee, EmployeeId manager) {
    return ports().employees().claimForMove(employee, Optional.of(manager));
  }

  private Object claimForRemoval(EmployeeId employee, ReportsTo reportsTo) {
    return ports().employees().claimForRemoval(employee, Optional.of(reportsTo));
  }
}
