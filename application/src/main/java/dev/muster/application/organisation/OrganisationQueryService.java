package dev.muster.application.organisation;

import dev.muster.application.KeysetCursor;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.organisation.port.OrganisationReader;
import dev.muster.application.organisation.query.Chart;
import dev.muster.application.organisation.query.EmployeeFilter;
import dev.muster.application.organisation.query.Payroll;
import dev.muster.application.organisation.query.Report;
import dev.muster.application.organisation.query.ReportDepth;
import dev.muster.application.organisation.query.Superior;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import dev.muster.domain.organisation.OrganisationViolationException;
import java.util.List;
import java.util.Optional;

/** Runs the use cases of reading: turns results of the read port into pages and refusals. */
final class OrganisationQueryService implements OrganisationQueries {
  private final OrganisationReader reader;

  OrganisationQueryService(OrganisationReader reader) {
    this.reader = reader;
  }

  @Override
  public Employee employee(EmployeeId employee) {
    return found(reader.employee(employee), employee);
  }

  @Override
  public Page<Employee> employees(EmployeeFilter filter, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("employees", filter);
    List<Employee> found = reader.employees(filter, after(cursor, page), page.limit() + 1);
    return Page.of(found, page.limit(), it -> cursor.write(it.id().value()));
  }

  @Override
  public Page<Superior> chain(EmployeeId employee, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("chain of", employee);
    // A level is read as an id is: both begin with 1.
    long after = after(cursor, page).map(EmployeeId::value).orElse(0L);
    List<Superior> found = found(reader.chain(employee, after, page.limit() + 1), employee);
    return Page.of(found, page.limit(), it -> cursor.write(it.level()));
  }

  @Override
  public Page<Report> reports(EmployeeId manager, ReportDepth depth, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("reports of", manager, depth);
    List<Report> found =
        found(reader.reports(manager, depth, after(cursor, page), page.limit() + 1), manager);
    return Page.of(found, page.limit(), it -> cursor.write(it.id().value()));
  }

  @Override
  public Chart chart(EmployeeId manager, ReportDepth depth, int most) {
    List<Report> found = found(reader.reports(manager, depth, Optional.empty(), most), manager);
    return new Chart(employee(manager), found);
  }

  @Override
  public Payroll payroll(EmployeeId employee) {
    return found(reader.payroll(employee), employee);
  }

  private static Optional<EmployeeId> after(KeysetCursor cursor, PageRequest page) {
    return page.after().map(text -> cursor.read(text, 1, key -> new EmployeeId(key[0])));
  }

  private static <T> T found(Optional<T> found, EmployeeId asked) {
    return found.orElseThrow(() -> new OrganisationViolationException(new UnknownEmployee(asked)));
  }
}
