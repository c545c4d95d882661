package dev.muster.application.organisation.contract;

import static dev.muster.application.organisation.contract.OrganisationFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.organisation.query.Payroll;
import dev.muster.application.organisation.query.Payroll.Total;
import dev.muster.application.organisation.query.Report;
import dev.muster.application.organisation.query.ReportDepth;
import dev.muster.application.organisation.query.Superior;
import dev.muster.domain.organisation.CurrencyCode;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeName;
import dev.muster.domain.organisation.EmployeeProfile;
import dev.muster.domain.organisation.Position;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the read port: up and down the trees. */
public interface TreeReaderContract extends OrganisationFixture {
  ReportDepth ALL = new ReportDepth(ReportDepth.MAX);

  @Test
  default void aChainGoesUpToTheTopByLevel() {
    Employee top = employee("Top");
    Employee middle = employee("Middle", top);
    employee("Beside", top);
    Employee low = employee("Low", middle);
    List<Superior> chain = List.of(superior(middle, 1), superior(top, 2));

    assertEquals(Optional.of(chain), chain(low, 0, 10));
    assertEquals(Optional.of(chain.subList(0, 1)), chain(low, 0, 1));
    assertEquals(Optional.of(chain.subList(1, 2)), chain(low, 1, 10));
    assertEquals(Optional.of(List.of()), chain(low, 2, 10));
    assertEquals(Optional.of(List.of()), chain(top, 0, 10));
    assertEquals(Optional.empty(), ports().reader().chain(NOBODY, 0, 10));
  }

  @Test
  default void reportsAreInTheOrderOfTheIdsDownToADepth() {
    Employee top = employee("Top");
    Employee other = employee("Other");
    Employee early = employee("Early", other);
    Employee one = employee("One", top);
    Employee two = employee("Two", one);
    Employee three = employee("Three", two);
    // Its id is less than that of its manager.
    unit(
        () -> {
          Employee moved = early.reportingTo(Optional.of(two.id()));
          ports().employees().update(moved);
          return moved;
        });
    Report first = new Report(early.id(), name(early), place(early), two.id(), 3);
    Report second = report(one, 1);
    Report third = report(two, 2);
    Report fourth = report(three, 3);

    assertEquals(
        Optional.of(List.of(first, second, third, fourth)),
        reports(top, ALL, Optional.empty(), 10));
    assertEquals(Optional.of(List.of(second)), reports(top, ReportDepth.DIRECT));
    assertEquals(Optional.of(List.of(second, third)), reports(top, new ReportDepth(2)));
    assertEquals(Optional.of(List.of(first, second)), reports(top, ALL, Optional.empty(), 2));
    assertEquals(Optional.of(List.of(third, fourth)), reports(top, ALL, Optional.of(one.id()), 2));
    assertEquals(Optional.of(List.of()), reports(other, ALL));
    assertEquals(Optional.empty(), ports().reader().reports(NOBODY, ALL, Optional.empty(), 10));
  }

  @Test
  default void aLineOfTheHighestNumberOfLevelsIsReadFromBothEnds() {
    List<Employee> line = line("Line", ReportDepth.MAX);

    assertEquals(31, chain(line.getLast(), 0, 100).orElseThrow().getLast().level());
    assertEquals(
        line.subList(1, 32).stream().map(Employee::id).toList(),
        reports(line.getFirst(), ALL, Optional.empty(), 100).orElseThrow().stream()
            .map(Report::id)
            .toList());
  }

  @Test
  default void aPayrollAddsUpEachCurrencyFromAnEmployeeDown() {
    Employee top = employee("Top");
    Employee middle = paid("Middle", "0.10", "USD", top);
    paid("Low", "0.20", "USD", middle);
    paid("Lower", "999999999999.99", "CHF", middle);
    paid("Beside", "999999999999.99", "CHF", top);

    assertEquals(
        Optional.of(new Payroll(3, List.of(total("999999999999.99", "CHF"), total("0.30", "USD")))),
        ports().reader().payroll(middle.id()));
    assertEquals(
        Optional.of(
            new Payroll(
                5,
                List.of(
                    total("1999999999999.98", "CHF"),
                    total("5000.00", "EUR"),
                    total("0.30", "USD")))),
        ports().reader().payroll(top.id()));
    assertEquals(Optional.empty(), ports().reader().payroll(NOBODY));
  }

  private Employee paid(String name, String amount, String currency, Employee manager) {
    EmployeeProfile profile = profile(name, "Engineer", amount, currency);
    return unit(() -> ports().employees().add(profile, Optional.of(manager.id())));
  }

  private Optional<List<Superior>> chain(Employee employee, long after, int limit) {
    return ports().reader().chain(employee.id(), after, limit);
  }

  private Optional<List<Report>> reports(Employee manager, ReportDepth depth) {
    return reports(manager, depth, Optional.empty(), 10);
  }

  private Optional<List<Report>> reports(
      Employee manager, ReportDepth depth, Optional<EmployeeId> after, int limit) {
    return ports().reader().reports(manager.id(), depth, after, limit);
  }

  private static Superior superior(Employee manager, int level) {
    return new Superior(manager.id(), name(manager), place(manager), level);
  }

  private static Report report(Employee report, int level) {
    return new Report(
        report.id(), name(report), place(report), report.manager().orElseThrow(), level);
  }

  private static EmployeeName name(Employee employee) {
    return employee.profile().name();
  }

  private static Position place(Employee employee) {
    return employee.profile().position();
  }

  private static Total total(String amount, String currency) {
    return new Total(new BigDecimal(amount), new CurrencyCode(currency));
  }
}
