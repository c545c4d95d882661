package dev.muster.domain.organisation;

import dev.muster.domain.TreeMove;
import dev.muster.domain.Violation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A broken rule of the organisation: one type for each rule, with the facts that explain it.
 *
 * <p>The family is sealed: a table of rules does not compile until it covers every rule.
 */
public sealed interface OrganisationViolation extends Violation {
  /**
   * Employees do not exist.
   *
   * @param employees all of them that the command names, by id, at least one
   */
  record UnknownEmployee(List<EmployeeId> employees) implements OrganisationViolation {
    /** Copies the list. */
    public UnknownEmployee {
      employees = List.copyOf(employees);
    }

    /** Creates the violation of a command that names one employee. */
    public UnknownEmployee(EmployeeId employee) {
      this(List.of(employee));
    }
  }

  /**
   * An employee would be above itself.
   *
   * @param path the employee, its manager, and so on up to the employee again
   */
  record ManagementCycle(List<EmployeeId> path) implements OrganisationViolation {
    /** Copies the list. */
    public ManagementCycle {
      path = List.copyOf(path);
    }
  }

  /**
   * A chain from an employee up to the top would have more than {@link TreeMove#MAX_LEVELS} levels.
   *
   * @param levels their number, or the first number that is too high
   */
  record ChainTooLong(int levels) implements OrganisationViolation {}

  /** The employee has reports, and nobody is named to manage them. */
  record HasReports(EmployeeId employee, long reports) implements OrganisationViolation {}

  @Override
  default String code() {
    return switch (this) {
      case UnknownEmployee _ -> "unknown-employee";
      case ManagementCycle _ -> "management-cycle";
      case ChainTooLong _ -> "chain-too-long";
      case HasReports _ -> "has-reports";
    };
  }

  @Override
  default String sentence() {
    return switch (this) {
      case UnknownEmployee(List<EmployeeId> employees) ->
          employees.size() == 1
              ? "There is no employee " + employees.getFirst().value() + "."
              : joined(employees, ", ", "The employees ", " do not exist.");
      case ManagementCycle(List<EmployeeId> path) ->
          joined(
              path.subList(1, path.size()),
              ", who reports to ",
              "Employee " + path.getFirst().value() + " would report to ",
              ".");
      case ChainTooLong(int levels) ->
          "A chain of managers would have "
              + levels
              + " levels, and it has at most "
              + TreeMove.MAX_LEVELS
              + ".";
      case HasReports(EmployeeId(long employee), long reports) ->
          "Employee "
              + employee
              + " has reports ("
              + reports
              + ") and leaves only where it is said who manages them.";
    };
  }

  private static String joined(
      List<EmployeeId> employees, String separator, String before, String after) {
    return employees.stream()
        .map(employee -> String.valueOf(employee.value()))
        .collect(Collectors.joining(separator, before, after));
  }
}
