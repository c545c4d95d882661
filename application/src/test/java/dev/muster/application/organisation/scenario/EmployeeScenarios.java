package dev.muster.application.organisation.scenario;

import static dev.muster.application.organisation.contract.OrganisationFixture.assertRefused;
import static dev.muster.application.organisation.contract.OrganisationFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.organisation.contract.OrganisationFixture;
import dev.muster.application.organisation.query.EmployeeFilter;
import dev.muster.domain.NameFragment;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Employees are added, read, changed and removed. */
public interface EmployeeScenarios extends OrganisationFixture {
  @Test
  default void anEmployeeIsReadAndARevisionMakesTheNextVersion() {
    Employee added = useCases().employees().add(profile("Added"), Optional.empty());
    assertEquals(added, useCases().queries().employee(added.id()));

    Employee revised =
        useCases()
            .employees()
            .revise(
                added.id(),
                Precondition.NONE,
                it -> {
                  assertEquals(added, it);
                  return profile("Revised");
                });

    assertEquals(added.revised(profile("Revised")), revised);
    assertEquals(revised, useCases().queries().employee(added.id()));
    assertEquals(
        revised, useCases().employees().revise(added.id(), Precondition.NONE, Employee::profile));
  }

  @Test
  default void whoeverHasSeenAnOlderVersionOfAnEmployeeChangesNothing() {
    Employee first = employee("First");
    EmployeeId id = first.id();
    Precondition seen = Precondition.oneOf(Set.of(first.version()));
    Employee second = useCases().employees().revise(id, seen, it -> profile("Second"));

    assertThrows(
        PreconditionFailedException.class,
        () -> useCases().employees().revise(id, seen, it -> profile("Third")));
    assertThrows(
        PreconditionFailedException.class,
        () -> useCases().employees().move(id, seen, Optional.of(employee("Manager").id())));
    assertThrows(
        PreconditionFailedException.class,
        () -> useCases().employees().remove(id, seen, Optional.empty()));
    assertEquals(second, useCases().queries().employee(id));
  }

  @Test
  default void anEmployeeThatIsRemovedIsUnknown() {
    EmployeeId id = employee("Removed").id();

    assertEquals(0, useCases().employees().remove(id, Precondition.NONE, Optional.empty()));

    UnknownEmployee unknown = new UnknownEmployee(id);
    assertRefused(unknown, () -> useCases().queries().employee(id));
    assertRefused(unknown, () -> useCases().queries().payroll(id));
    assertRefused(unknown, () -> useCases().queries().chain(id, PageRequest.FIRST));
    assertRefused(
        unknown, () -> useCases().employees().revise(id, Precondition.NONE, Employee::profile));
    assertRefused(
        unknown, () -> useCases().employees().remove(id, Precondition.NONE, Optional.empty()));
    assertRefused(unknown, () -> useCases().employees().add(profile("New"), Optional.of(id)));
  }

  @Test
  default void employeesAreListedPageByPageAndNoOtherListTakesTheCursor() {
    Employee first = employee("First");
    Employee second = employee("Second", first);
    PageRequest one = new PageRequest(1, Optional.empty());

    Page<Employee> page = useCases().queries().employees(EmployeeFilter.ALL, one);

    assertEquals(List.of(first), page.items());
    PageRequest next = new PageRequest(1, page.next());
    assertEquals(
        new Page<>(List.of(second), Optional.empty()),
        useCases().queries().employees(EmployeeFilter.ALL, next));
    EmployeeFilter other =
        new EmployeeFilter(Optional.of(new NameFragment("x")), Optional.empty(), Optional.empty());
    assertThrows(InvalidCursorException.class, () -> useCases().queries().employees(other, next));
    assertThrows(InvalidCursorException.class, () -> useCases().queries().chain(second.id(), next));
  }
}
