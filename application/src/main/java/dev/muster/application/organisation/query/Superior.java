package dev.muster.application.organisation.query;

import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeName;
import dev.muster.domain.organisation.Position;

/**
 * Read model: a manager in the chain above an employee.
 *
 * @param id its identity
 * @param name its name
 * @param position its position
 * @param level its distance from the employee, 1 for the employee's own manager
 */
public record Superior(EmployeeId id, EmployeeName name, Position position, int level) {}
