package dev.muster.domain.organisation;

import dev.muster.domain.TreeMove;
import dev.muster.domain.organisation.OrganisationViolation.ChainTooLong;
import dev.muster.domain.organisation.OrganisationViolation.HasReports;
import dev.muster.domain.organisation.OrganisationViolation.ManagementCycle;
import java.util.List;
import java.util.Optional;

/**
 * The facts for deciding on the removal of an employee.
 *
 * @param employee the employee
 * @param reports the number of those whose manager it is
 * @param height the number of levels from the employee down, 1 for one without reports
 * @param chain the next manager of its reports, the manager of that, and so on up to the top; empty
 *     where the reports have no manager then
 */
public record EmployeeRemoval(Employee employee, long reports, int height, List<EmployeeId> chain) {
  /** Copies the list. */
  public EmployeeRemoval {
    chain = List.copyOf(chain);
  }

  /**
   * Approves the removal, or refuses it.
   *
   * @param named whether the caller says who manages the reports
   * @throws OrganisationViolationException with {@link HasReports} for reports where it does not
   *     say so, {@link ManagementCycle}, {@link ChainTooLong}
   */
  public void approve(boolean named) {
    if (reports == 0) {
      return;
    }
    if (!named) {
      throw new OrganisationViolationException(new HasReports(employee.id(), reports));
    }
    EmployeeMove.check(new TreeMove<>(topmost(), chain, height - 1));
  }

  /** Returns who manages the reports then. */
  public Optional<EmployeeId> successor() {
    return chain.stream().findFirst();
  }

  /** Returns who would be above itself, if anybody: the report over the next manager. */
  private EmployeeId topmost() {
    int place = chain.indexOf(employee.id());
    return place > 0 ? chain.get(place - 1) : employee.id();
  }
}
