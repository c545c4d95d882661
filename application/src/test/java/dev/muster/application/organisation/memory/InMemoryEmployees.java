package dev.muster.application.organisation.memory;

import dev.muster.application.organisation.port.EmployeeRepository;
import dev.muster.domain.Version;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeMove;
import dev.muster.domain.organisation.EmployeeProfile;
import dev.muster.domain.organisation.EmployeeRemoval;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import dev.muster.domain.organisation.OrganisationViolationException;
import dev.muster.domain.organisation.ReportsTo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stores employees in memory. */
public class InMemoryEmployees implements EmployeeRepository {
  private final OrganisationTables tables;

  /** Stores employees in these tables. */
  public InMemoryEmployees(OrganisationTables tables) {
    this.tables = tables;
  }

  @Override
  public List<EmployeeId> claimForHire(EmployeeId manager) {
    refuseUnknown(Stream.of(manager));
    return path(manager);
  }

  @Override
  public Employee add(EmployeeProfile profile, Optional<EmployeeId> manager) {
    return tables
        .employees()
        .insert(id -> new Employee(new EmployeeId(id), Version.FIRST, profile, manager));
  }

  @Override
  public Optional<Employee> claim(EmployeeId employee) {
    return tables.employees().find(employee);
  }

  @Override
  public EmployeeMove claimForMove(EmployeeId employee, Optional<EmployeeId> manager) {
    refuseUnknown(Stream.concat(Stream.of(employee), manager.stream()));
    return new EmployeeMove(
        tables.employees().find(employee).orElseThrow(),
        manager.map(this::path).orElse(List.of()),
        tables.height(employee));
  }

  @Override
  public EmployeeRemoval claimForRemoval(EmployeeId employee, Optional<ReportsTo> reportsTo) {
    Optional<EmployeeId> other = reportsTo.flatMap(ReportsTo::named);
    refuseUnknown(Stream.concat(Stream.of(employee), other.stream()));
    Employee removed = tables.employees().find(employee).orElseThrow();
    return new EmployeeRemoval(
        removed,
        tables.reportsOf(employee).size(),
        tables.height(employee),
        other.or(removed::manager).map(this::path).orElse(List.of()));
  }

  @Override
  public void update(Employee employee) {
    tables.employees().update(employee);
  }

  @Override
  public void remove(EmployeeRemoval removal) {
    EmployeeId employee = removal.employee().id();
    for (Employee report : tables.reportsOf(employee)) {
      tables.employees().update(report.reportingTo(removal.successor()));
    }
    tables.employees().delete(employee);
  }

  private List<EmployeeId> path(EmployeeId employee) {
    return tables.path(employee).stream().map(Employee::id).toList();
  }

  private void refuseUnknown(Stream<EmployeeId> employees) {
    List<EmployeeId> unknown =
        employees.distinct().filter(it -> !tables.employees().contains(it)).toList();
    if (!unknown.isEmpty()) {
      throw new OrganisationViolationException(new UnknownEmployee(unknown));
    }
  }
}
