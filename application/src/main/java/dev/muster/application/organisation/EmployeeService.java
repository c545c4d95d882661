package dev.muster.application.organisation;

import dev.muster.application.Precondition;
import dev.muster.application.organisation.port.OrganisationPorts;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeMove;
import dev.muster.domain.organisation.EmployeeProfile;
import dev.muster.domain.organisation.EmployeeRemoval;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import dev.muster.domain.organisation.OrganisationViolationException;
import dev.muster.domain.organisation.ReportsTo;
import java.util.Optional;
import java.util.function.Function;

/** Runs the use cases of employees: each claims the facts, lets the domain decide, and stores. */
final class EmployeeService implements Employees {
  private final OrganisationPorts ports;

  EmployeeService(OrganisationPorts ports) {
    this.ports = ports;
  }

  @Override
  public Employee add(EmployeeProfile profile, Optional<EmployeeId> manager) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              manager.ifPresent(
                  it -> EmployeeMove.approveBelow(ports.employees().claimForHire(it)));
              return ports.employees().add(profile, manager);
            });
  }

  @Override
  public Employee revise(
      EmployeeId employee,
      Precondition precondition,
      Function<Employee, EmployeeProfile> revision) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              Employee current =
                  ports
                      .employees()
                      .claim(employee)
                      .orElseThrow(
                          () -> new OrganisationViolationException(new UnknownEmployee(employee)));
              precondition.check(Optional.of(current.version()));
              return stored(current, current.revised(revision.apply(current)));
            });
  }

  @Override
  public Employee move(
      EmployeeId employee, Precondition precondition, Optional<EmployeeId> manager) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              EmployeeMove move = ports.employees().claimForMove(employee, manager);
              precondition.check(Optional.of(move.employee().version()));
              return stored(move.employee(), move.approve());
            });
  }

  private Employee stored(Employee current, Employee changed) {
    if (!changed.equals(current)) {
      ports.employees().update(changed);
    }
    return changed;
  }

  @Override
  public long remove(
      EmployeeId employee, Precondition precondition, Optional<ReportsTo> reportsTo) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              EmployeeRemoval removal = ports.employees().claimForRemoval(employee, reportsTo);
              precondition.check(Optional.of(removal.employee().version()));
              removal.approve(reportsTo.isPresent());
              ports.employees().remove(removal);
              return removal.reports();
            });
  }
}
