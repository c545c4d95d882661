package dev.muster.web.organisation;

import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.nullable;
import static dev.muster.platform.web.input.JsonType.string;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.muster.application.PermissionDeniedException;
import dev.muster.application.organisation.OrganisationPermissions;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeName;
import dev.muster.domain.organisation.EmployeeProfile;
import dev.muster.domain.organisation.Position;
import dev.muster.domain.organisation.Salary;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.JsonType;
import dev.muster.platform.web.input.ReadOnlyMembers;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An employee in JSON.
 *
 * @param id its identity
 * @param name its name
 * @param position its position
 * @param salary its salary; left out for an actor without the permission
 * @param managerId the employee that it reports to, or null at the top
 */
@Serdeable
record EmployeeJson(
    long id,
    String name,
    String position,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SalaryJson salary,
    @Nullable Long managerId) {
  private static final JsonType<Optional<EmployeeId>> MANAGER = nullable(int64(EmployeeId::new));

  /**
   * An employee to be added.
   *
   * @param profile the employee
   * @param manager its manager, if any
   */
  record Added(EmployeeProfile profile, Optional<EmployeeId> manager) {}

  static EmployeeJson of(Employee employee, boolean withSalary) {
    EmployeeProfile profile = employee.profile();
    return new EmployeeJson(
        employee.id().value(),
        profile.name().value(),
        profile.position().value(),
        withSalary ? SalaryJson.of(profile.salary()) : null,
        employee.manager().map(EmployeeId::value).orElse(null));
  }

  /** Reads a complete profile with the manager. */
  static Added added(JsonBody body, RequestFlaws flaws) {
    Optional<EmployeeName> name = body.required("name", string(EmployeeName::new));
    Optional<Position> position = body.required("position", string(Position::new));
    Optional<Salary> salary = body.required("salary", SalaryJson.WHOLE);
    Optional<Optional<EmployeeId>> manager = body.optional("managerId", MANAGER);
    return body.complete(
        flaws,
        () ->
            new Added(
                new EmployeeProfile(
                    name.orElseThrow(), position.orElseThrow(), salary.orElseThrow()),
                manager.orElse(Optional.empty())));
  }

  /** Reads the manager of an employee; null for none. */
  static Optional<EmployeeId> manager(JsonBody body, RequestFlaws flaws) {
    Optional<Optional<EmployeeId>> manager = body.required("managerId", MANAGER);
    return body.complete(flaws, manager::orElseThrow);
  }

  /**
   * Reads a merge patch: absent members stay, and the manager is read-only.
   *
   * <p>The patch throws {@link PermissionDeniedException} if it has the salary, and the actor may
   * not see that.
   */
  static Function<Employee, EmployeeProfile> patch(
      EmployeeId employee, JsonBody body, RequestFlaws flaws, Permissions permissions) {
    body.fixed("id", int64(EmployeeId::new), employee);
    Optional<EmployeeName> name = body.optional("name", string(EmployeeName::new));
    Optional<Position> position = body.optional("position", string(Position::new));
    Optional<UnaryOperator<Salary>> salary = body.optional("salary", SalaryJson.CHANGE);
    ReadOnlyMembers<Employee> kept = new ReadOnlyMembers<>();
    kept.read(body, "managerId", MANAGER, Employee::manager);
    return body.complete(
        flaws,
        () ->
            stored -> {
              salary.ifPresent(_ -> permissions.require(OrganisationPermissions.SALARIES));
              kept.check(stored);
              EmployeeProfile current = stored.profile();
              return new EmployeeProfile(
                  name.orElse(current.name()),
                  position.orElse(current.position()),
                  salary.map(it -> it.apply(current.salary())).orElse(current.salary()));
            });
  }
}
