package dev.muster.domain.organisation;

/**
 * The data of an employee, without its identity and its manager.
 *
 * @param name the name
 * @param position the position
 * @param salary the salary
 */
public record EmployeeProfile(EmployeeName name, Position position, Salary salary) {}
