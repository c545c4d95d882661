package dev.muster.application.organisation.contract;

import static dev.muster.application.kit.transfer.TransferStoreFixture.broken;
import static dev.muster.application.kit.transfer.TransferStoreFixture.finding;
import static dev.muster.application.organisation.contract.OrganisationFixture.profile;
import static dev.muster.application.organisation.transfer.OrganisationEntry.EMPLOYEES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.kit.transfer.TransferStoreFixture;
import dev.muster.application.organisation.transfer.OrganisationEntry.OfEmployee;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Finding;
import dev.muster.application.transfer.entry.Flaw.Repeated;
import dev.muster.application.transfer.entry.Flaw.Stored;
import dev.muster.application.transfer.entry.Place;
import dev.muster.application.transfer.port.TransferStore;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeProfile;
import dev.muster.domain.organisation.OrganisationViolation.ChainTooLong;
import dev.muster.domain.organisation.OrganisationViolation.ManagementCycle;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Contract of importing and exporting the whole organisation. */
public interface OrganisationTransferContract extends OrganisationFixture, TransferStoreFixture {
  @Override
  default TransferStore store() {
    return ports().transfer();
  }

  @Test
  default void whatIsImportedIsReadAsItCameInTheVersionGivenInAnyOrder() {
    EmployeeId there = employee("There").id();
    EmployeeProfile profile = profile("Zoë \\ 🛡", "Chief \\ 🛠", "12.5", "CHF");

    storeAll(
        new OfEmployee(new EmployeeId(7), profile, Optional.of(new EmployeeId(9))),
        below(8, there.value()),
        top(9));

    assertEquals(
        Optional.of(
            new Employee(new EmployeeId(7), ARRIVED, profile, Optional.of(new EmployeeId(9)))),
        ports().reader().employee(new EmployeeId(7)));
    assertEquals(
        Optional.of(Optional.of(there)),
        ports().reader().employee(new EmployeeId(8)).map(Employee::manager));
  }

  @Test
  default void idsGoOnBeyondTheGreatestAndNothingIsKeptOfWorkThatThrows() {
    RuntimeException failure = new IllegalStateException("in the middle");
    assertEquals(
        failure,
        assertThrows(
            IllegalStateException.class,
            () ->
                onStage(
                    stage -> {
                      stage.add(2, top(30));
                      stage.store(ARRIVED, stored -> {});
                      throw failure;
                    })));
    assertEquals(List.of(), stored().entries());

    storeAll(top(40));

    assertEquals(41, employee("Late").id().value());
  }

  @Test
  default void whatOccursTwiceOrIsUnknownIsFound() {
    long there = employee("There").id().value();

    assertFound(
        Map.of(),
        List.of(top(there), top(70), top(70), below(71, 72), below(73, 70), below(74, there)),
        finding(EMPLOYEES, 2, new Stored()),
        finding(EMPLOYEES, 4, new Repeated(new Place(EMPLOYEES, 3))),
        broken(EMPLOYEES, 5, new UnknownEmployee(new EmployeeId(72))));
  }

  @Test
  default void aManagerThatMayBeOnAFlawedLineIsNotMissed() {
    List<Entry> entries = List.of(top(70), below(71, 72), below(73, 74));

    assertFound(
        Map.of(EMPLOYEES, new Excused(Set.of(74L), false)),
        entries,
        broken(EMPLOYEES, 3, new UnknownEmployee(new EmployeeId(72))));
    assertFound(Map.of(EMPLOYEES, new Excused(Set.of(), true)), entries);
  }

  @Test
  default void aLineThatComesBackToItselfIsFoundWithItsPath() {
    assertFound(
        Map.of(),
        List.of(top(70), below(71, 70), below(72, 74), below(73, 72), below(74, 73), below(75, 75)),
        broken(EMPLOYEES, 4, cycle(72, 74, 73, 72)),
        broken(EMPLOYEES, 5, cycle(73, 72, 74, 73)),
        broken(EMPLOYEES, 6, cycle(74, 73, 72, 74)),
        broken(EMPLOYEES, 7, cycle(75, 75)));
  }

  @Test
  default void aLineBelowACycleOrInALongOneDoesNotReachTheTop() {
    assertFound(
        Map.of(),
        List.of(below(70, 71), below(71, 71)),
        broken(EMPLOYEES, 2, new ChainTooLong(33)),
        broken(EMPLOYEES, 3, cycle(71, 71)));
    assertFound(
        Map.of(),
        around(32),
        IntStream.range(0, 32)
            .mapToObj(
                i ->
                    broken(
                        EMPLOYEES,
                        2 + i,
                        cycle(LongStream.rangeClosed(i, i + 32).map(it -> 70 + it % 32).toArray())))
            .toArray(Finding[]::new));
    assertFound(
        Map.of(),
        around(33),
        IntStream.range(0, 33)
            .mapToObj(i -> broken(EMPLOYEES, 2 + i, new ChainTooLong(33)))
            .toArray(Finding[]::new));
  }

  private static List<Entry> around(int length) {
    return LongStream.range(0, length)
        .<Entry>mapToObj(i -> below(70 + i, 70 + (i + 1) % length))
        .toList();
  }

  @Test
  default void aChainIsNoLongerThanTheHighestNumberOfLevelsOverLinesAndOrganisation() {
    Employee low = line("Line", 30).getLast();

    assertFound(
        Map.of(),
        List.of(below(73, 72), below(72, 71), below(71, 70), below(70, low.id().value()), top(80)),
        broken(EMPLOYEES, 2, new ChainTooLong(33)),
        broken(EMPLOYEES, 3, new ChainTooLong(33)));
    storeAll(below(71, 70), below(70, low.id().value()));
    assertEquals(31, ports().reader().chain(new EmployeeId(71), 0, 100).orElseThrow().size());
  }

  @Test
  default void everythingIsExportedInTheOrderOfItsIdentity() {
    Employee first = employee("First");
    Employee second = employee("Second", first);

    assertEquals(
        List.of(
            new OfEmployee(first.id(), first.profile(), Optional.empty()),
            new OfEmployee(second.id(), second.profile(), Optional.of(first.id()))),
        stored().entries());
    assertEquals(List.of("2 employees"), stored().progress());
  }

  private static ManagementCycle cycle(long... path) {
    return new ManagementCycle(LongStream.of(path).mapToObj(EmployeeId::new).toList());
  }

  private static OfEmployee top(long id) {
    return new OfEmployee(new EmployeeId(id), profile("Employee"), Optional.empty());
  }

  private static OfEmployee below(long id, long manager) {
    return new OfEmployee(
        new EmployeeId(id), profile("Employee"), Optional.of(new EmployeeId(manager)));
  }
}
