package dev.muster.application.access.memory;

import dev.muster.application.access.port.GrantRepository;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.GrantFacts;
import dev.muster.domain.access.UserId;
import java.util.Set;

/** Stores the roles of users in memory. */
public class InMemoryGrantRepository implements GrantRepository {
  private final AccessTables tables;

  /** Keeps them in these tables. */
  public InMemoryGrantRepository(AccessTables tables) {
    this.tables = tables;
  }

  @Override
  public boolean add(UserId user, UserRole role) {
    return tables.store.execute(
        () -> {
          Grant grant = new Grant(role, user);
          boolean added = !tables.grants.contains(grant);
          if (added) {
            tables.grants.insert(grant);
          }
          return added;
        });
  }

  @Override
  public GrantFacts claim(UserId user) {
    return tables.store.read(
        () -> {
          if (!tables.users.contains(user)) {
            throw AccessTables.refusal(new UnknownUser(user));
          }
          Set<UserRole> roles = tables.rolesOf(user);
          boolean isOne = roles.contains(UserRole.ADMIN);
          return new GrantFacts(user, roles, isOne ? tables.holders(UserRole.ADMIN).size() : 0);
        });
  }

  @Override
  public void remove(UserId user, UserRole role) {
    tables.store.execute(
        () -> {
          if (role == UserRole.ADMIN) {
            tables.refuseTheLast(user);
          }
          tables.grants.delete(new Grant(role, user));
          return role;
        });
  }
}
