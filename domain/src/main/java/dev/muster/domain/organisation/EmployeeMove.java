package dev.muster.domain.organisation;

import dev.muster.domain.TreeMove;
import dev.muster.domain.TreeMove.Allowed;
import dev.muster.domain.TreeMove.Cycle;
import dev.muster.domain.TreeMove.TooDeep;
import dev.muster.domain.organisation.OrganisationViolation.ChainTooLong;
import dev.muster.domain.organisation.OrganisationViolation.ManagementCycle;
import java.util.List;

/**
 * The facts for deciding on another manager of an employee.
 *
 * @param employee the employee
 * @param chain the other manager, its manager, and so on up to the top; empty for no manager
 * @param height the number of levels from the employee down, 1 for one without reports
 */
public record EmployeeMove(Employee employee, List<EmployeeId> chain, int height) {
  /** Copies the list. */
  public EmployeeMove {
    chain = List.copyOf(chain);
  }

  /**
   * Returns the employee with the other manager, or refuses it.
   *
   * @throws OrganisationViolationException with {@link ManagementCycle}, {@link ChainTooLong}
   */
  public Employee approve() {
    check(new TreeMove<>(employee.id(), chain, height));
    return employee.reportingTo(chain.stream().findFirst());
  }

  /**
   * Approves a new employee below a chain of managers.
   *
   * @param chain its manager, and so on up to the top
   * @throws OrganisationViolationException with {@link ChainTooLong}
   */
  public static void approveBelow(List<EmployeeId> chain) {
    if (!TreeMove.hasRoomBelow(chain)) {
      throw new OrganisationViolationException(new ChainTooLong(chain.size() + 1));
    }
  }

  static void check(TreeMove<EmployeeId> move) {
    switch (move.decide()) {
      case Allowed<EmployeeId> _ -> {}
      case Cycle<EmployeeId>(List<EmployeeId> path) ->
          throw new OrganisationViolationException(new ManagementCycle(path));
      case TooDeep<EmployeeId>(int levels) ->
          throw new OrganisationViolationException(new ChainTooLong(levels));
    }
  }
}
