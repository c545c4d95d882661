package dev.muster.persistence.organisation;

import dev.muster.application.organisation.port.OrganisationReader;
import dev.muster.application.organisation.query.EmployeeFilter;
import dev.muster.application.organisation.query.Payroll;
import dev.muster.application.organisation.query.Report;
import dev.muster.application.organisation.query.ReportDepth;
import dev.muster.application.organisation.query.Superior;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Answers questions about the organisation from PostgreSQL, each with one statement. */
@Singleton
final class PostgresOrganisationReader implements OrganisationReader {
  private final EmployeeQueries employees;
  private final TreeQueries trees;

  PostgresOrganisationReader(EmployeeQueries employees, TreeQueries trees) {
    this.employees = employees;
    this.trees = trees;
  }

  @Override
  public Optional<Employee> employee(EmployeeId employee) {
    return employees.find(employee);
  }

  @Override
  public List<Employee> employees(EmployeeFilter filter, Optional<EmployeeId> after, int limit) {
    return employees.list(filter, value(after), limit);
  }

  @Override
  public Optional<List<Superior>> chain(EmployeeId employee, long afterLevel, int limit) {
    return trees.chain(employee, afterLevel, limit);
  }

  @Override
  public Optional<List<Report>> reports(
      EmployeeId manager, ReportDepth depth, Optional<EmployeeId> after, int limit) {
    return trees.reports(manager, depth, value(after), limit);
  }

  @Override
  public Optional<Payroll> payroll(EmployeeId employee) {
    return trees.payroll(employee);
  }

  private static long value(Optional<EmployeeId> after) {
    return after.map(EmployeeId::value).orElse(0L);
  }
}
