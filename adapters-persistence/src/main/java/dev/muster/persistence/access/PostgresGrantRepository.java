package dev.muster.persistence.access;

import dev.muster.application.access.port.GrantRepository;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.RoleNotGranted;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.GrantFacts;
import dev.muster.domain.access.UserId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stores the roles of users in PostgreSQL. A claim locks the user first and then the number of
 * administrators, as every write does, so that units of work do not deadlock.
 */
@Singleton
final class PostgresGrantRepository implements GrantRepository {
  private final GrantStatements statements;
  private final UserStatements users;

  PostgresGrantRepository(GrantStatements statements, UserStatements users) {
    this.statements = statements;
    this.users = users;
  }

  @Override
  public boolean add(UserId user, UserRole role) {
    return AccessRefusals.translated(
            Map.of("role_grant_user_fkey", new UnknownUser(user)),
            () -> statements.insert(role.name(), user.value()))
        == 1;
  }

  @Override
  public GrantFacts claim(UserId user) {
    if (users.lock(user.value()).isEmpty()) {
      throw AccessRefusals.unknown(user);
    }
    // None comes or goes meanwhile: that needs the lock of the user, too.
    Set<UserRole> roles =
        statements.find(user.value()).stream().map(UserRole::valueOf).collect(Collectors.toSet());
    return new GrantFacts(
        user, roles, roles.contains(UserRole.ADMIN) ? statements.lockAdministrators() : 0);
  }

  @Override
  public void remove(UserId user, UserRole role) {
    int removed =
        AccessRefusals.translated(
            lastAdmin(user), () -> statements.delete(role.name(), user.value()));
    if (removed == 0) {
      throw new AccessViolationException(new RoleNotGranted(user, role));
    }
  }

  /** Returns the violation for the constraint that keeps the last administrator. */
  static Map<String, AccessViolation> lastAdmin(UserId user) {
    return Map.of("administration_last_admin_check", new LastAdmin(user));
  }
}
