package dev.muster.application.access.memory;

import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.Profile;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import java.util.function.Supplier;

/** The access in memory: the persistence adapter for tests that need no database. */
public final class InMemoryAccess {
  private final AccessTables tables;

  /** Makes an empty access in a store that others may share, and its units of work with it. */
  public InMemoryAccess(InMemoryStore store) {
    tables = new AccessTables(store);
  }

  /** Returns the driven ports, all on this store. */
  public AccessPorts ports() {
    return new AccessPorts(
        new InMemoryUserRepository(tables),
        new InMemoryProfileRepository(tables),
        new InMemoryGrantRepository(tables),
        new InMemoryAccessReader(tables),
        tables.store);
  }

  /** Returns the tables, for an adapter that is broken on purpose. */
  public AccessTables tables() {
    return tables;
  }

  /** Asks without waiting for a unit of work, for an adapter that is broken on purpose. */
  public <T> T peek(Supplier<T> question) {
    return tables.store.peek(question);
  }

  /** Stores a user whatever else is stored, for an adapter that is broken on purpose. */
  public void force(User row) {
    tables.users.force(row);
    tables.users.continueBeyond(row.id().value());
  }

  /** Stores a profile whatever else is stored, for an adapter that is broken on purpose. */
  public void force(Profile row) {
    tables.profiles.force(row);
  }

  /** Stores a role of a user whatever else is stored, for an adapter that is broken on purpose. */
  public void force(UserId user, UserRole role) {
    tables.grants.force(new Grant(role, user));
  }

  /** Takes a role from a user that may be the last, for an adapter that is broken on purpose. */
  public void take(UserId user, UserRole role) {
    tables.grants.delete(new Grant(role, user));
  }

  /** Removes a user that may be the last, for an adapter that is broken on purpose. */
  public void take(UserId user) {
    tables.users.delete(user);
  }
}
