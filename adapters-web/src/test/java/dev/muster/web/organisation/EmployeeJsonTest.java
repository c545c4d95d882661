package dev.muster.web.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.PermissionDeniedException;
import dev.muster.application.organisation.OrganisationPermissions;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Permissions;
import dev.muster.application.permission.Policy;
import dev.muster.domain.UserRole;
import dev.muster.domain.Version;
import dev.muster.domain.organisation.Amount;
import dev.muster.domain.organisation.CurrencyCode;
import dev.muster.domain.organisation.Employee;
import dev.muster.domain.organisation.EmployeeId;
import dev.muster.domain.organisation.EmployeeName;
import dev.muster.domain.organisation.EmployeeProfile;
import dev.muster.domain.organisation.Position;
import dev.muster.domain.organisation.Salary;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Who may write and not see a member does not send it back either. */
class EmployeeJsonTest {
  private static final Employee STORED =
      new Employee(
          new EmployeeId(1),
          Version.FIRST,
          new EmployeeProfile(
              new EmployeeName("A"),
              new Position("P"),
              new Salary(new Amount("1"), new CurrencyCode("EUR"))),
          Optional.empty());

  @Test
  void aPatchWithAMemberThatTheActorMayNotSeeIsDenied() {
    String same = "{\"salary\": {\"amount\": \"1.00\"}}";
    assertEquals(STORED.profile(), patch(same, UserRole.EDITOR).apply(STORED));
    Function<Employee, EmployeeProfile> blind = patch(same, UserRole.VIEWER);
    PermissionDeniedException denied =
        assertThrows(PermissionDeniedException.class, () -> blind.apply(STORED));

    assertEquals(OrganisationPermissions.SALARIES, denied.permission());
  }

  @Test
  void aPatchWithoutItNeedsNoMore() {
    assertEquals("B", patch("{\"name\": \"B\"}", UserRole.VIEWER).apply(STORED).name().value());
  }

  private static Function<Employee, EmployeeProfile> patch(String json, UserRole role) {
    Policy policy =
        new Policy(List.of(Grants.of(OrganisationPermissions.SALARIES, UserRole.EDITOR)));
    Actor actor = new Actor("somebody", OptionalLong.of(1), Set.of(role));
    return EmployeeJson.patch(
        new EmployeeId(1),
        JsonBody.parse(json.getBytes(StandardCharsets.UTF_8)),
        new RequestFlaws(List.of()),
        new Permissions(policy, () -> actor));
  }
}
