package dev.muster.application.organisation.contract;

import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.OperatorPermissions;
import dev.muster.application.kit.Refusals;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.UnitOfWorkFixture;
import dev.muster.application.organisation.OrganisationPermissions;
import dev.muster.application.organisation.OrganisationUseCases;
import dev.muster.application.organisation.port.OrganisationPorts;
import dev.muster.domain.organisation.Amount;
import dev.muster.domain.organisation.CurrencyCode;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeName;
import dev.muster.domain.organisation.EmployeeProfile;
import dev.muster.domain.organisation.OrganisationViolation;
import dev.muster.domain.organisation.OrganisationViolationException;
import dev.muster.domain.organisation.Position;
import dev.muster.domain.organisation.Salary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;

/** Starting point of all suites: the adapter under test, empty before each test. */
public interface OrganisationFixture extends UnitOfWorkFixture {
  /** An identity that no suite ever reaches. */
  EmployeeId NOBODY = new EmployeeId(987_654_321L);

  /** Tells broken rules of the organisation apart from failures. */
  Refusals<OrganisationViolation, OrganisationViolationException> REFUSALS =
      Refusals.in(OrganisationViolationException.class, OrganisationViolationException::violation);

  /** Returns the adapter under test. */
  OrganisationPorts ports();

  @Override
  default UnitOfWork unitOfWork() {
    return ports().unitOfWork();
  }

  /** Returns rows that are employees. */
  @Override
  default Rows rows() {
    return new Rows() {
      @Override
      public long add(String name) {
        return employee(name).id().value();
      }

      @Override
      public Optional<String> find(long row) {
        return ports()
            .reader()
            .employee(new EmployeeId(row))
            .map(it -> it.profile().name().value());
      }
    };
  }

  /** Returns the use cases on the adapter under test. */
  default OrganisationUseCases useCases() {
    return OrganisationUseCases.over(ports())
        .guarded(OperatorPermissions.in(OrganisationPermissions.GRANTS));
  }

  /** Stores an employee at the top. */
  default Employee employee(String name) {
    return unit(() -> ports().employees().add(profile(name), Optional.empty()));
  }

  /** Stores an employee below a manager. */
  default Employee employee(String name, Employee manager) {
    return unit(
        () -> {
          ports().employees().claimForHire(manager.id());
          return ports().employees().add(profile(name), Optional.of(manager.id()));
        });
  }

  /** Stores employees each of whom manages the next, the first at the top. */
  default List<Employee> line(String name, int length) {
    List<Employee> line = new ArrayList<>(List.of(employee(name)));
    return grown(line, length - 1);
  }

  /** Stores so many more employees below the last of a line, each of whom manages the next. */
  default List<Employee> grown(List<Employee> line, int more) {
    List<Employee> grown = new ArrayList<>(line);
    for (int i = 0; i < more; i++) {
      Employee last = grown.getLast();
      grown.add(employee(last.profile().name().value(), last));
    }
    return grown;
  }

  /** Returns the employee as it is stored. */
  default Employee stored(Employee employee) {
    return ports().reader().employee(employee.id()).orElseThrow();
  }

  /** Returns a profile with a position and a salary. */
  static EmployeeProfile profile(String name) {
    return profile(name, "Engineer", "5000", "EUR");
  }

  /** Returns a profile. */
  static EmployeeProfile profile(String name, String position, String amount, String currency) {
    return new EmployeeProfile(
        new EmployeeName(name),
        new Position(position),
        new Salary(new Amount(amount), new CurrencyCode(currency)));
  }

  /** Returns the identities of employees. */
  static List<EmployeeId> ids(List<Employee> employees) {
    return employees.stream().map(Employee::id).toList();
  }

  /** Asserts that a command breaks exactly this rule. */
  static void assertRefused(OrganisationViolation rule, Executable command) {
    OrganisationViolation broken = REFUSALS.assertRefused(rule.getClass(), command);
    if (!broken.equals(rule)) {
      throw new AssertionError(broken + " was broken, not " + rule);
    }
  }
}
