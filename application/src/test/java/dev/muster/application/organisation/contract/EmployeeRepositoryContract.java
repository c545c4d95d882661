package dev.muster.application.organisation.contract;

import static dev.muster.application.organisation.contract.OrganisationFixture.assertRefused;
import static dev.muster.application.organisation.contract.OrganisationFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.Version;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeProfile;
import dev.muster.domain.organisation.EmployeeRemoval;
import dev.muster.domain.organisation.OrganisationViolation.UnknownEmployee;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository of employees: one employee. */
public interface EmployeeRepositoryContract extends OrganisationFixture {
  @Test
  default void anEmployeeIsFoundAndClaimedAsItWasAdded() {
    EmployeeProfile profile =
        profile("Zoë \\ % _ ' \" 🦉", "Ingénieure \\ 🛠", "999999999999.99", "JPY");
    Employee added = unit(() -> ports().employees().add(profile, Optional.empty()));

    assertEquals(profile, added.profile());
    assertEquals(Version.FIRST, added.version());
    assertEquals(Optional.empty(), added.manager());
    assertEquals(Optional.of(added), ports().reader().employee(added.id()));
    assertEquals(Optional.of(added), unit(() -> ports().employees().claim(added.id())));
    Employee report = employee("Report", added);
    assertEquals(Optional.of(added.id()), report.manager());
    assertEquals(Optional.of(report), ports().reader().employee(report.id()));
  }

  @Test
  default void employeesWithTheSameProfileAreTwo() {
    assertNotEquals(employee("Same").id(), employee("Same").id());
  }

  @Test
  default void anUpdateReplacesTheVersionOfTheEmployeeBefore() {
    Employee other = employee("Other");
    Employee changed =
        employee("Before", other).revised(profile("After", "Designer", "0.01", "USD"));

    update(changed);

    assertEquals(changed, stored(changed));
    assertEquals(other, stored(other));
    Employee atTheTop = changed.reportingTo(Optional.empty());
    update(atTheTop);
    assertEquals(atTheTop, stored(changed));
  }

  @Test
  default void anUpdateOfAnOlderVersionOfTheEmployeeIsRefused() {
    Employee first = employee("First");
    Employee second = first.revised(profile("Second"));
    update(second);

    assertThrows(StaleVersionException.class, () -> update(first.revised(profile("Third"))));
    assertEquals(second, stored(first));
  }

  @Test
  default void anEmployeeThatIsNotThereIsNeitherClaimedNorUpdatedNorRemoved() {
    UnknownEmployee unknown = new UnknownEmployee(NOBODY);
    Employee nobody =
        new Employee(NOBODY, Version.FIRST.next(), profile("Nobody"), Optional.empty());
    employee("Somebody");

    assertEquals(Optional.empty(), unit(() -> ports().employees().claim(NOBODY)));
    assertRefused(unknown, () -> update(nobody));
    assertRefused(
        unknown,
        () ->
            unit(
                () -> {
                  ports().employees().remove(new EmployeeRemoval(nobody, 0, 1, List.of()));
                  return "removed";
                }));
  }

  private void update(Employee employee) {
    unit(
        () -> {
          ports().employees().update(employee);
          return employee;
        });
  }
}
