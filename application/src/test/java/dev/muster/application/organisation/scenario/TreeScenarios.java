package dev.muster.application.organisation.scenario;

import static dev.muster.application.organisation.contract.OrganisationFixture.assertRefused;
import static dev.muster.application.organisation.contract.OrganisationFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.organisation.contract.OrganisationFixture;
import dev.muster.application.organisation.query.Chart;
import dev.muster.application.organisation.query.Report;
import dev.muster.application.organisation.query.ReportDepth;
import dev.muster.application.organisation.query.Superior;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.OrganisationViolation.ChainTooLong;
import dev.muster.domain.organisation.OrganisationViolation.HasReports;
import dev.muster.domain.organisation.OrganisationViolation.ManagementCycle;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import dev.muster.domain.organisation.ReportsTo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Employees get managers, lose them and leave. */
public interface TreeScenarios extends OrganisationFixture {
  @Test
  default void anEmployeeMovesWithAllBelowIt() {
    List<Employee> line = line("Line", 3);
    Employee other = employee("Other");
    Employee second = line.get(1);

    Employee moved = move(second, Optional.of(other.id()));

    assertEquals(second.reportingTo(Optional.of(other.id())), moved);
    assertEquals(List.of(second.id(), other.id()), chain(line.getLast()));
    assertEquals(moved, move(second, Optional.of(other.id())));
    assertEquals(Optional.empty(), move(second, Optional.empty()).manager());
    assertEquals(List.of(second.id()), chain(line.getLast()));
  }

  @Test
  default void thePayrollIsThatOfAnEmployeeAndAllBelowIt() {
    List<Employee> line = line("Line", 3);

    assertEquals(2, useCases().queries().payroll(line.get(1).id()).people());
    assertEquals(1, useCases().queries().payroll(line.getLast().id()).totals().size());
  }

  @Test
  default void nobodyIsAboveItself() {
    List<Employee> line = line("Line", 3);
    EmployeeId one = line.getFirst().id();
    EmployeeId two = line.get(1).id();
    EmployeeId three = line.getLast().id();

    assertRefused(
        new ManagementCycle(List.of(one, three, two, one)),
        () -> move(line.getFirst(), Optional.of(three)));
    assertRefused(
        new ManagementCycle(List.of(two, two)), () -> move(line.get(1), Optional.of(two)));
    assertEquals(List.of(two, one), chain(line.getLast()));
  }

  @Test
  default void aChainHasAtMost32Levels() {
    List<Employee> line = line("Line", 32);
    Employee last = line.getLast();
    Employee alone = employee("Alone");
    List<Employee> pair = line("Pair", 2);

    assertRefused(
        new ChainTooLong(33),
        () -> useCases().employees().add(profile("New"), Optional.of(last.id())));
    assertRefused(new ChainTooLong(33), () -> move(alone, Optional.of(last.id())));
    assertRefused(new ChainTooLong(33), () -> move(line.getFirst(), Optional.of(alone.id())));
    assertRefused(
        new ChainTooLong(33), () -> move(pair.getFirst(), Optional.of(line.get(30).id())));
    move(pair.getFirst(), Optional.of(line.get(29).id()));
    assertEquals(31, chain(pair.getLast()).size());
  }

  @Test
  default void whoManagesOthersLeavesOnlyWhereItIsSaidWhoManagesThem() {
    Employee top = employee("Top");
    Employee removed = employee("Removed", top);
    Employee one = employee("One", removed);
    Employee below = employee("Below", one);
    Employee two = employee("Two", removed);
    Employee other = employee("Other");
    ReportsTo belowThem = new ReportsTo.Other(below.id());

    assertRefused(new HasReports(removed.id(), 2), () -> remove(removed, Optional.empty()));
    assertRefused(
        new ManagementCycle(List.of(one.id(), below.id(), one.id())),
        () -> remove(removed, Optional.of(belowThem)));
    assertRefused(
        new ManagementCycle(List.of(removed.id(), removed.id())),
        () -> remove(removed, Optional.of(new ReportsTo.Other(removed.id()))));
    assertRefused(
        new UnknownEmployee(NOBODY),
        () -> remove(removed, Optional.of(new ReportsTo.Other(NOBODY))));
    assertEquals(2, remove(removed, Optional.of(new ReportsTo.Other(other.id()))));
    assertEquals(List.of(other.id()), chain(two));
    assertEquals(2, remove(other, Optional.of(new ReportsTo.Superior())));
    assertEquals(List.of(), chain(two));
    assertEquals(0, remove(top, Optional.of(new ReportsTo.Superior())));
  }

  @Test
  default void reportsThatGetADeepManagerMakeNoChainThatIsTooLong() {
    List<Employee> line = line("Line", 31);
    List<Employee> removed = line("Removed", 3);

    assertRefused(
        new ChainTooLong(33),
        () -> remove(removed.getFirst(), Optional.of(new ReportsTo.Other(line.getLast().id()))));
    assertEquals(
        1, remove(removed.getFirst(), Optional.of(new ReportsTo.Other(line.get(29).id()))));
    assertEquals(31, chain(removed.getLast()).size());
  }

  @Test
  default void aChainAndReportsAreReadPageByPage() {
    List<Employee> line = line("Line", 4);
    PageRequest two = new PageRequest(2, Optional.empty());
    ReportDepth all = new ReportDepth(ReportDepth.MAX);

    Page<Superior> near = useCases().queries().chain(line.getLast().id(), two);
    Page<Superior> far =
        useCases().queries().chain(line.getLast().id(), new PageRequest(2, near.next()));
    Page<Report> first = useCases().queries().reports(line.getFirst().id(), all, two);
    Page<Report> second =
        useCases().queries().reports(line.getFirst().id(), all, new PageRequest(2, first.next()));

    assertEquals(
        List.of(1, 2, 3),
        Stream.of(near, far).flatMap(it -> it.items().stream()).map(Superior::level).toList());
    assertEquals(Optional.empty(), far.next());
    assertEquals(
        List.of(1, 2, 3),
        Stream.of(first, second).flatMap(it -> it.items().stream()).map(Report::level).toList());
    assertEquals(Optional.empty(), second.next());
  }

  @Test
  default void aChartHasAManagerAndAtMostSomeEmployeesBelowIt() {
    List<Employee> line = line("Line", 4);
    ReportDepth two = new ReportDepth(2);

    Chart whole = useCases().queries().chart(line.getFirst().id(), two, 3);
    Chart part = useCases().queries().chart(line.getFirst().id(), two, 1);

    assertEquals(line.getFirst(), whole.manager());
    assertEquals(
        List.of(line.get(1).id(), line.get(2).id()),
        whole.reports().stream().map(Report::id).toList());
    assertEquals(List.of(line.get(1).id()), part.reports().stream().map(Report::id).toList());
    assertRefused(new UnknownEmployee(NOBODY), () -> useCases().queries().chart(NOBODY, two, 1));
  }

  private Employee move(Employee employee, Optional<EmployeeId> manager) {
    return useCases().employees().move(employee.id(), Precondition.NONE, manager);
  }

  private long remove(Employee employee, Optional<ReportsTo> reportsTo) {
    return useCases().employees().remove(employee.id(), Precondition.NONE, reportsTo);
  }

  private List<EmployeeId> chain(Employee employee) {
    return useCases().queries().chain(employee.id(), PageRequest.FIRST).items().stream()
        .map(Superior::id)
        .toList();
  }
}
