package dev.muster.application.organisation.broken;

import dev.muster.application.organisation.memory.InMemoryEmployees;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeMove;
import dev.muster.domain.organisation.EmployeeRemoval;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import dev.muster.domain.organisation.OrganisationViolationException;
import dev.muster.domain.organisation.ReportsTo;
import java.util.List;
import java.util.Optional;

/** The possible faults of a repository of employees: who manages whom. */
final class TreeFaults {
  private TreeFaults() {}

  static BrokenOrganisation countsAllBelowAsReports(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public EmployeeRemoval claimForRemoval(
              EmployeeId employee, Optional<ReportsTo> reportsTo) {
            EmployeeRemoval facts = super.claimForRemoval(employee, reportsTo);
            return new EmployeeRemoval(
                facts.employee(), below(employee), facts.height(), facts.chain());
          }

          private long below(EmployeeId employee) {
            return honest.tables().reportsOf(employee).stream()
                .mapToLong(it -> 1 + below(it.id()))
                .sum();
          }
        });
  }

  static BrokenOrganisation goesUpOneLevelAlone(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public List<EmployeeId> claimForHire(EmployeeId manager) {
            return super.claimForHire(manager).subList(0, 1);
          }
        });
  }

  static BrokenOrganisation leavesTheVersionOfMovedReports(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public void remove(EmployeeRemoval removal) {
            for (Employee report : honest.tables().reportsOf(removal.employee().id())) {
              honest
                  .tables()
                  .employees()
                  .force(
                      new Employee(
                          report.id(), report.version(), report.profile(), removal.successor()));
            }
            super.remove(removal);
          }
        });
  }

  static BrokenOrganisation looksAtNoDepth(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public EmployeeMove claimForMove(EmployeeId employee, Optional<EmployeeId> manager) {
            EmployeeMove facts = super.claimForMove(employee, manager);
            return new EmployeeMove(facts.employee(), facts.chain(), 1);
          }

          @Override
          public EmployeeRemoval claimForRemoval(
              EmployeeId employee, Optional<ReportsTo> reportsTo) {
            EmployeeRemoval facts = super.claimForRemoval(employee, reportsTo);
            return new EmployeeRemoval(facts.employee(), facts.reports(), 1, facts.chain());
          }
        });
  }

  static BrokenOrganisation losesTheReportsOfTheRemoved(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public void remove(EmployeeRemoval removal) {
            removeWithAllBelow(removal.employee().id());
          }

          private void removeWithAllBelow(EmployeeId employee) {
            honest.tables().reportsOf(employee).forEach(it -> removeWithAllBelow(it.id()));
            honest.tables().employees().delete(employee);
          }
        });
  }

  static BrokenOrganisation movesReportsToTheTop(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public void remove(EmployeeRemoval removal) {
            super.remove(
                new EmployeeRemoval(
                    removal.employee(), removal.reports(), removal.height(), List.of()));
          }
        });
  }

  static BrokenOrganisation tellsTheFirstUnknownEmployeeOnly(BrokenOrganisation honest) {
    return honest.withEmployees(
        new InMemoryEmployees(honest.tables()) {
          @Override
          public EmployeeMove claimForMove(EmployeeId employee, Optional<EmployeeId> manager) {
            refuse(employee);
            return super.claimForMove(employee, manager);
          }

          @Override
          public EmployeeRemoval claimForRemoval(
              EmployeeId employee, Optional<ReportsTo> reportsTo) {
            refuse(employee);
            return super.claimForRemoval(employee, reportsTo);
          }

          private void refuse(EmployeeId employee) {
            if (!honest.tables().employees().contains(employee)) {
              throw new OrganisationViolationException(new UnknownEmployee(employee));
            }
          }
        });
  }
}
