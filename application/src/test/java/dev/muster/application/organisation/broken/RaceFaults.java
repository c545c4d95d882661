package dev.muster.application.organisation.broken;

import dev.muster.application.organisation.memory.InMemoryEmployees;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeMove;
import dev.muster.domain.organisation.EmployeeRemoval;
import dev.muster.domain.organisation.ReportsTo;
import java.util.List;
import java.util.Optional;

/** Adapters that read without waiting for those who write. */
final class RaceFaults {
  private RaceFaults() {}

  static BrokenOrganisation claimsAChainForAHireWithoutWaiting(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public List<EmployeeId> claimForHire(EmployeeId manager) {
            return honest.tables().store().peek(() -> super.claimForHire(manager));
          }
        });
  }

  static BrokenOrganisation claimsAManagerForRemovalWithoutWaiting(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public EmployeeRemoval claimForRemoval(
              EmployeeId employee, Optional<ReportsTo> reportsTo) {
            return honest.tables().store().peek(() -> super.claimForRemoval(employee, reportsTo));
          }

          @Override
          public void remove(EmployeeRemoval removal) {
            if (honest.tables().employees().contains(removal.employee().id())) {
              super.remove(removal);
            }
          }
        });
  }

  static BrokenOrganisation claimsAnEmployeeWithoutWaiting(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public Optional<Employee> claim(EmployeeId employee) {
            return honest.tables().store().peek(() -> super.claim(employee));
          }
        });
  }

  /** The chain of the other manager and the levels below may change before the move. */
  static BrokenOrganisation claimsTheMovedEmployeeAlone(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public EmployeeMove claimForMove(EmployeeId employee, Optional<EmployeeId> manager) {
            EmployeeMove seen =
                honest.tables().store().peek(() -> super.claimForMove(employee, manager));
            return new EmployeeMove(claim(employee).orElseThrow(), seen.chain(), seen.height());
          }
        });
  }
}
