package dev.muster.application.organisation.port;

import dev.muster.application.StaleVersionException;
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

/**
 * Driven port: loads employees to be changed, and stores them.
 *
 * <p>What a claim returns stays true until the unit of work ends. Facts about a tree stay true for
 * any two claims that have an employee in the same tree, however far apart; claims in different
 * trees do not wait for each other.
 */
public interface EmployeeRepository {
  /**
   * Loads the chain from a manager up to the top, the manager first, and claims it for a new
   * report: nobody in it moves or leaves, but others may get reports meanwhile.
   *
   * @throws OrganisationViolationException with {@link UnknownEmployee}
   */
  List<EmployeeId> claimForHire(EmployeeId manager);

  /**
   * Stores a new employee in its first version, under an identity that was never used before.
   *
   * @param manager a manager that is claimed for it, if any
   */
  Employee add(EmployeeProfile profile, Optional<EmployeeId> manager);

  /** Loads an employee and claims it; returns empty if it does not exist. */
  Optional<Employee> claim(EmployeeId employee);

  /**
   * Loads the facts for deciding on another manager, and claims the employee and the trees of both.
   *
   * @throws OrganisationViolationException with {@link UnknownEmployee} for all that do not exist
   */
  EmployeeMove claimForMove(EmployeeId employee, Optional<EmployeeId> manager);

  /**
   * Loads the facts for deciding on the removal of an employee, and claims the employee and the
   * trees of it and of the next manager of its reports.
   *
   * @throws OrganisationViolationException with {@link UnknownEmployee} for all that do not exist
   */
  EmployeeRemoval claimForRemoval(EmployeeId employee, Optional<ReportsTo> reportsTo);

  /**
   * Replaces the previous version of an employee.
   *
   * @throws StaleVersionException if the stored version is not the previous one
   * @throws OrganisationViolationException with {@link UnknownEmployee} for the employee
   */
  void update(Employee employee);

  /**
   * Removes an employee that is claimed for removal. Each of its reports has the manager of the
   * removal and the next version then.
   *
   * @throws OrganisationViolationException with {@link UnknownEmployee}
   */
  void remove(EmployeeRemoval removal);
}
