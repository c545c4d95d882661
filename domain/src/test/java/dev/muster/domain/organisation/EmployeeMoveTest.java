package dev.muster.domain.organisation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.Version;
import dev.muster.domain.organisation.OrganisationViolation.ChainTooLong;
import dev.muster.domain.organisation.OrganisationViolation.HasReports;
import dev.muster.domain.organisation.OrganisationViolation.ManagementCycle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Nobody is above itself, no chain is too long, and no report is left without a word. */
class EmployeeMoveTest {
  private static final Employee EMPLOYEE =
      new Employee(
          new EmployeeId(1),
          Version.FIRST,
          new EmployeeProfile(
              new EmployeeName("Name"),
              new Position("Position"),
              new Salary(new Amount("1"), new CurrencyCode("EUR"))),
          Optional.of(new EmployeeId(2)));

  @Test
  void anEmployeeGetsTheFirstOfTheChainAsItsManager() {
    assertEquals(
        EMPLOYEE.reportingTo(Optional.of(new EmployeeId(3))),
        new EmployeeMove(EMPLOYEE, ids(3, 4), 1).approve());
    assertEquals(
        EMPLOYEE.reportingTo(Optional.empty()), new EmployeeMove(EMPLOYEE, List.of(), 1).approve());
    assertSame(EMPLOYEE, new EmployeeMove(EMPLOYEE, ids(2, 3), 1).approve());
  }

  @Test
  void nobodyIsAboveItself() {
    assertRefused(
        new ManagementCycle(ids(1, 3, 1)),
        () -> new EmployeeMove(EMPLOYEE, ids(3, 1, 2), 2).approve());
  }

  @Test
  void aChainHasAtMost32Levels() {
    List<EmployeeId> chain = ids(LongStream.rangeClosed(2, 32).toArray());
    assertDoesNotThrow(() -> new EmployeeMove(EMPLOYEE, chain, 1).approve());
    assertRefused(new ChainTooLong(33), () -> new EmployeeMove(EMPLOYEE, chain, 2).approve());
    assertDoesNotThrow(() -> EmployeeMove.approveBelow(chain));
    List<EmployeeId> longest = ids(LongStream.rangeClosed(2, 33).toArray());
    assertRefused(new ChainTooLong(33), () -> EmployeeMove.approveBelow(longest));
  }

  @Test
  void whoManagesNobodyLeavesAtOnce() {
    assertDoesNotThrow(() -> new EmployeeRemoval(EMPLOYEE, 0, 1, List.of()).approve(false));
    assertDoesNotThrow(() -> new EmployeeRemoval(EMPLOYEE, 0, 1, ids(1)).approve(true));
  }

  @Test
  void whoManagesOthersLeavesWhereItIsSaidWhoManagesThem() {
    EmployeeRemoval removal = new EmployeeRemoval(EMPLOYEE, 2, 3, ids(2, 3));
    assertRefused(new HasReports(EMPLOYEE.id(), 2), () -> removal.approve(false));
    assertDoesNotThrow(() -> removal.approve(true));
    assertEquals(Optional.of(new EmployeeId(2)), removal.successor());
    assertEquals(Optional.empty(), new EmployeeRemoval(EMPLOYEE, 2, 3, List.of()).successor());
  }

  @Test
  void noReportComesBelowItself() {
    assertRefused(
        new ManagementCycle(ids(5, 6, 5)),
        () -> new EmployeeRemoval(EMPLOYEE, 2, 3, ids(6, 5, 1, 2)).approve(true));
    assertRefused(
        new ManagementCycle(ids(5, 5)),
        () -> new EmployeeRemoval(EMPLOYEE, 2, 3, ids(5, 1, 2)).approve(true));
    assertRefused(
        new ManagementCycle(ids(1, 1)),
        () -> new EmployeeRemoval(EMPLOYEE, 2, 3, ids(1, 2)).approve(true));
  }

  @Test
  void noReportMakesAChainThatIsTooLong() {
    List<EmployeeId> chain = ids(LongStream.rangeClosed(2, 31).toArray());
    assertDoesNotThrow(() -> new EmployeeRemoval(EMPLOYEE, 1, 3, chain).approve(true));
    assertRefused(
        new ChainTooLong(33), () -> new EmployeeRemoval(EMPLOYEE, 1, 4, chain).approve(true));
  }

  @Test
  void theListsAreCopies() {
    List<EmployeeId> chain = new ArrayList<>(ids(3));
    EmployeeMove move = new EmployeeMove(EMPLOYEE, chain, 1);
    EmployeeRemoval removal = new EmployeeRemoval(EMPLOYEE, 1, 2, chain);
    chain.clear();
    assertEquals(List.of(ids(3), ids(3)), List.of(move.chain(), removal.chain()));
  }

  private static void assertRefused(OrganisationViolation rule, Executable command) {
    assertEquals(rule, assertThrows(OrganisationViolationException.class, command).violation());
  }

  private static List<EmployeeId> ids(long... values) {
    return LongStream.of(values).mapToObj(EmployeeId::new).toList();
  }
}
