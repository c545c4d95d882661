package dev.muster.application.organisation.contract;

import static dev.muster.application.organisation.contract.OrganisationFixture.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.organisation.query.EmployeeFilter;
import dev.muster.domain.NameFragment;
import dev.muster.domain.organisation.Employee;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the read port: employees. */
public interface OrganisationReaderContract extends OrganisationFixture {
  @Test
  default void anEmployeeThatIsNotThereIsNotFound() {
    employee("Somebody");

    assertEquals(Optional.empty(), ports().reader().employee(NOBODY));
  }

  @Test
  default void employeesAreInTheOrderOfTheIdsAfterAKeyUpToALimit() {
    assertEquals(List.of(), employees(EmployeeFilter.ALL));
    Employee top = employee("C");
    List<Employee> all = List.of(top, employee("A", top), employee("B", top));

    assertEquals(all, employees(EmployeeFilter.ALL));
    assertEquals(
        all.subList(0, 2), ports().reader().employees(EmployeeFilter.ALL, Optional.empty(), 2));
    assertEquals(
        all.subList(1, 3),
        ports().reader().employees(EmployeeFilter.ALL, Optional.of(top.id()), 10));
  }

  @Test
  default void employeesAreFoundByPartsOfNameAndPositionWhateverTheCase() {
    Employee zoe = added("Zoë 100%", "Head of Design");
    added("Zo", "Designer");
    Employee eve = added("EVE", "ÉDITRICE");

    assertEquals(List.of(zoe), employees(named("OË")));
    assertEquals(List.of(zoe), employees(named("0%")));
    assertEquals(List.of(eve), employees(named("ve")));
    assertEquals(List.of(), employees(named("_")));
    assertEquals(List.of(zoe), employees(placed("F DES")));
    assertEquals(List.of(eve), employees(placed("édit")));
    assertEquals(List.of(), employees(placed("%")));
    assertEquals(
        List.of(zoe),
        employees(
            new EmployeeFilter(
                Optional.of(new NameFragment("ë")),
                Optional.of(new NameFragment("design")),
                Optional.empty())));
  }

  @Test
  default void employeesAreFoundByTheirManager() {
    Employee top = employee("Top");
    Employee one = employee("One", top);
    Employee two = employee("Two", top);
    employee("Below", one);

    assertEquals(List.of(one, two), employees(managed(top, Optional.empty())));
    assertEquals(List.of(two), employees(managed(top, Optional.of(new NameFragment("w")))));
    assertEquals(List.of(), employees(managed(two, Optional.empty())));
  }

  private Employee added(String name, String position) {
    return unit(
        () -> ports().employees().add(profile(name, position, "1", "EUR"), Optional.empty()));
  }

  private List<Employee> employees(EmployeeFilter filter) {
    return ports().reader().employees(filter, Optional.empty(), 10);
  }

  private static EmployeeFilter named(String part) {
    return new EmployeeFilter(
        Optional.of(new NameFragment(part)), Optional.empty(), Optional.empty());
  }

  private static EmployeeFilter placed(String part) {
    return new EmployeeFilter(
        Optional.empty(), Optional.of(new NameFragment(part)), Optional.empty());
  }

  private static EmployeeFilter managed(Employee manager, Optional<NameFragment> name) {
    return new EmployeeFilter(name, Optional.empty(), Optional.of(manager.id()));
  }
}
