package dev.muster.domain.organisation;

/** Says who manages the reports of an employee that leaves. */
public sealed interface ReportsTo {
  /** The manager of the employee; nobody where it has none. */
  record Superior() implements ReportsTo {}

  /** Another employee. */
  record Other(EmployeeId employee) implements ReportsTo {}
}
