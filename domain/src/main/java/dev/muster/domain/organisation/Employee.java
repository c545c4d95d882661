package dev.muster.domain.organisation;

import dev.muster.domain.Version;
import java.util.Optional;

/**
 * An employee of the organisation.
 *
 * @param id its identity, assigned by the repository
 * @param version the number of its current state; another manager makes another one
 * @param profile all that a caller says about it
 * @param manager the employee that it reports to; empty at the top
 */
public record Employee(
    EmployeeId id, Version version, EmployeeProfile profile, Optional<EmployeeId> manager) {
  /** Returns it with another profile and the next version, or as it is if nothing differs. */
  public Employee revised(EmployeeProfile other) {
    return other.equals(profile) ? this : new Employee(id, version.next(), other, manager);
  }

  /** Returns it with another manager and the next version, or as it is if nothing differs. */
  public Employee reportingTo(Optional<EmployeeId> other) {
    return other.equals(manager) ? this : new Employee(id, version.next(), profile, other);
  }
}
