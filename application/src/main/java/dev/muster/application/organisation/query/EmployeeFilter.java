package dev.muster.application.organisation.query;

import dev.muster.domain.NameFragment;
import dev.muster.domain.organisation.EmployeeId;
import java.util.Optional;

/**
 * Selects employees.
 *
 * @param name a part of the name
 * @param position a part of the position
 * @param manager the employee that they report to
 */
public record EmployeeFilter(
    Optional<NameFragment> name, Optional<NameFragment> position, Optional<EmployeeId> manager) {
  /** Selects all employees. */
  public static final EmployeeFilter ALL =
      new EmployeeFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
