package dev.muster.domain.access;

import static dev.muster.domain.UserRole.ADMIN;
import static dev.muster.domain.UserRole.EDITOR;
import static dev.muster.domain.UserRole.VIEWER;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.RoleNotGranted;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The last administrator keeps the role; any other role, and any other user, may go. */
class GrantFactsTest {
  private final UserId user = new UserId(3);

  @Test
  void oneOfTwoAdministratorsLosesTheRoleOrGoes() {
    assertDoesNotThrow(() -> facts(2, ADMIN).approveRevocation(ADMIN));
    assertDoesNotThrow(() -> facts(2, ADMIN).approveRemoval());
  }

  @Test
  void theLastAdministratorStays() {
    assertRefused(new LastAdmin(user), () -> facts(1, ADMIN, VIEWER).approveRevocation(ADMIN));
    assertRefused(new LastAdmin(user), () -> facts(1, ADMIN, VIEWER).approveRemoval());
  }

  @Test
  void theLastAdministratorLosesItsOtherRoles() {
    assertDoesNotThrow(() -> facts(1, ADMIN, EDITOR).approveRevocation(EDITOR));
  }

  @Test
  void whoIsNoAdministratorGoesHoweverFewThereAre() {
    assertDoesNotThrow(() -> facts(1, EDITOR).approveRemoval());
    assertDoesNotThrow(() -> facts(0).approveRemoval());
    assertDoesNotThrow(() -> facts(0, VIEWER).approveRevocation(VIEWER));
  }

  @Test
  void aRoleThatIsNotGrantedIsNotRevoked() {
    assertRefused(
        new RoleNotGranted(user, EDITOR), () -> facts(1, ADMIN).approveRevocation(EDITOR));
    assertRefused(new RoleNotGranted(user, ADMIN), () -> facts(1, VIEWER).approveRevocation(ADMIN));
  }

  private GrantFacts facts(long administrators, UserRole... roles) {
    return new GrantFacts(user, Set.of(roles), administrators);
  }

  private static void assertRefused(AccessViolation expected, Executable command) {
    assertEquals(expected, assertThrows(AccessViolationException.class, command).violation());
  }
}
