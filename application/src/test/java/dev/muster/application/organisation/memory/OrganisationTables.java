package dev.muster.application.organisation.memory;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.memory.Table;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import dev.muster.domain.organisation.OrganisationViolationException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The table of the organisation in memory.
 *
 * @param store its store
 * @param employees the employees
 */
public record OrganisationTables(InMemoryStore store, Table<EmployeeId, Employee> employees) {
  static OrganisationTables in(InMemoryStore store) {
    Table<EmployeeId, Employee> employees =
        store
            .table("employee", Employee::id, Comparator.comparingLong(EmployeeId::value))
            .versioned(Employee::version)
            .missing(id -> new OrganisationViolationException(new UnknownEmployee(id)));
    employees.references("employee_manager_fkey", employees, it -> it.manager().orElse(null));
    return new OrganisationTables(store, employees);
  }

  /** Returns an employee, its manager, and so on up to the top; none if it does not exist. */
  public List<Employee> path(EmployeeId employee) {
    List<Employee> path = new ArrayList<>();
    Optional<Employee> next = employees.find(employee);
    while (next.isPresent()) {
      path.add(next.get());
      next = next.get().manager().flatMap(employees::find);
    }
    return path;
  }

  /** Returns those whose manager an employee is, by id. */
  public List<Employee> reportsOf(EmployeeId manager) {
    return employees.where(it -> it.manager().filter(manager::equals).isPresent());
  }

  /** Returns the number of levels from an employee down. */
  public int height(EmployeeId employee) {
    return 1 + reportsOf(employee).stream().mapToInt(it -> height(it.id())).max().orElse(0);
  }
}
