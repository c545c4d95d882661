package dev.muster.application.organisation.memory;

import dev.muster.application.organisation.port.OrganisationReader;
import dev.muster.application.organisation.query.EmployeeFilter;
import dev.muster.application.organisation.query.Payroll;
import dev.muster.application.organisation.query.Payroll.Total;
import dev.muster.application.organisation.query.Report;
import dev.muster.application.organisation.query.ReportDepth;
import dev.muster.application.organisation.query.Superior;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeProfile;
import dev.muster.domain.organisation.Salary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Answers queries from memory. */
public class InMemoryOrganisationReader implements OrganisationReader {
  private final OrganisationTables tables;

  /** Reads these tables. */
  public InMemoryOrganisationReader(OrganisationTables tables) {
    this.tables = tables;
  }

  @Override
  public Optional<Employee> employee(EmployeeId employee) {
    return tables.employees().find(employee);
  }

  @Override
  public List<Employee> employees(EmployeeFilter filter, Optional<EmployeeId> after, int limit) {
    return tables.employees().page(it -> matches(it, filter), after, limit);
  }

  private static boolean matches(Employee employee, EmployeeFilter filter) {
    String name = employee.profile().name().folded();
    String position = employee.profile().position().folded();
    return filter.name().filter(part -> !name.contains(part.folded())).isEmpty()
        && filter.position().filter(part -> !position.contains(part.folded())).isEmpty()
        && (filter.manager().isEmpty() || filter.manager().equals(employee.manager()));
  }

  @Override
  public Optional<List<Superior>> chain(EmployeeId employee, long afterLevel, int limit) {
    return tables
        .store()
        .read(
            () -> {
              List<Employee> path = tables.path(employee);
              return path.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      IntStream.range(1, path.size())
                          .filter(level -> level > afterLevel)
                          .limit(limit)
                          .mapToObj(level -> superior(path.get(level), level))
                          .toList());
            });
  }

  private static Superior superior(Employee manager, int level) {
    EmployeeProfile profile = manager.profile();
    return new Superior(manager.id(), profile.name(), profile.position(), level);
  }

  @Override
  public Optional<List<Report>> reports(
      EmployeeId manager, ReportDepth depth, Optional<EmployeeId> after, int limit) {
    return tables
        .store()
        .read(
            () -> {
              if (!tables.employees().contains(manager)) {
                return Optional.empty();
              }
              List<Report> below = new ArrayList<>();
              collect(manager, 1, depth.levels(), below);
              return Optional.of(
                  below.stream()
                      .sorted(Comparator.comparingLong(it -> it.id().value()))
                      .filter(it -> it.id().value() > after.map(EmployeeId::value).orElse(0L))
                      .limit(limit)
                      .toList());
            });
  }

  private void collect(EmployeeId manager, int level, int depth, List<Report> below) {
    for (Employee report : tables.reportsOf(manager)) {
      EmployeeProfile profile = report.profile();
      below.add(new Report(report.id(), profile.name(), profile.position(), manager, level));
      if (level < depth) {
        collect(report.id(), level + 1, depth, below);
      }
    }
  }

  @Override
  public Optional<Payroll> payroll(EmployeeId employee) {
    return tables
        .store()
        .read(
            () ->
                tables
                    .employees()
                    .find(employee)
                    .map(
                        it -> {
                          List<Employee> all = new ArrayList<>(List.of(it));
                          List<Report> below = new ArrayList<>();
                          collect(employee, 1, ReportDepth.MAX, below);
                          below.forEach(
                              report ->
                                  all.add(tables.employees().find(report.id()).orElseThrow()));
                          return payroll(all);
                        }));
  }

  private static Payroll payroll(List<Employee> people) {
    SortedMap<String, Total> totals = new TreeMap<>();
    for (Employee employee : people) {
      Salary salary = employee.profile().salary();
      BigDecimal amount = salary.amount().number();
      totals.merge(
          salary.currency().value(),
          new Total(amount, salary.currency()),
          (one, other) -> new Total(one.amount().add(other.amount()), one.currency()));
    }
    return new Payroll(people.size(), List.copyOf(totals.values()));
  }
}
