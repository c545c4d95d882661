package dev.muster.application.organisation.query;

import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeName;
import dev.muster.domain.organisation.Position;

/**
 * Read model: an employee below a manager.
 *
 * @param id its identity
 * @param name its name
 * @param position its position
 * @param manager the employee that it reports to
 * @param level its distance from the manager that was asked for, 1 where that is its own
 */
public record Report(
    EmployeeId id, EmployeeName name, Position position, EmployeeId manager, int level) {}
