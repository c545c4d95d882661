package dev.muster.domain.organisation;

import java.util.Optional;

/** Says who manages the reports of an employee that leaves. */
public sealed interface ReportsTo {
  /** Returns the employee that is named, or empty for the manager of the one that leaves. */
  Optional<EmployeeId> named();

  /** The manager of the employee; nobody where it has none. */
  record Superior() implements ReportsTo {
    @Override
    public Optional<EmployeeId> named() {
      return Optional.empty();
    }
  }

  /** Another employee. */
  record Other(EmployeeId employee) implements ReportsTo {
    @Override
    public Optional<EmployeeId> named() {
      return Optional.of(employee);
    }
  }
}
