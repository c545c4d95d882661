package dev.muster.application.permission;

import dev.muster.domain.UserRole;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Decides by the roles of an actor whether the actor has a permission, and knows who owns what. */
public final class Policy {
  private static final UserRole[] ROLES = UserRole.values();

  private final Map<String, Set<UserRole>> granted = new TreeMap<>();
  private final Map<Class<?>, Ownership<?>> owned = new HashMap<>();

  /**
   * Creates the policy of all contexts. {@link UserRole#ADMIN} has every permission.
   *
   * @param grants the contribution of each context; two may not grant the same permission
   * @param ownerships the contribution of each context; two may not be about the same type
   */
  public Policy(Collection<Grants> grants, Collection<Ownership<?>> ownerships) {
    for (Grants context : grants) {
      context.roles().forEach(this::grant);
    }
    ownerships.forEach(this::own);
  }

  /** Creates a policy under which nobody owns anything. */
  public Policy(Collection<Grants> grants) {
    this(grants, List.of());
  }

  private void own(Ownership<?> ownership) {
    if (owned.put(ownership.type(), ownership) != null) {
      throw new IllegalArgumentException("two ownerships of " + ownership.type().getName());
    }
  }

  private void grant(String permission, Set<UserRole> roles) {
    EnumSet<UserRole> all = EnumSet.of(UserRole.ADMIN);
    all.addAll(roles);
    if (granted.put(permission, all) != null) {
      throw new IllegalArgumentException("two contexts grant " + permission);
    }
  }

  /** Returns the names of all permissions, in alphabetical order. */
  public Set<String> permissions() {
    return Collections.unmodifiableSet(granted.keySet());
  }

  /** Returns whether an actor has a permission; no actor has an unknown one. */
  public boolean allows(Actor actor, String permission) {
    Set<UserRole> having = granted.get(permission);
    if (having != null) {
      // The loop allocates nothing, unlike an intersection of sets or a stream.
      for (UserRole role : ROLES) {
        if (having.contains(role) && actor.roles().contains(role)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns all ownerships. */
  public Collection<Ownership<?>> ownerships() {
    return Collections.unmodifiableCollection(owned.values());
  }

  /** Returns the ownership of things of a type, or empty if nobody owns one. */
  Optional<Ownership<?>> ownershipOf(Class<?> type) {
    return Optional.ofNullable(owned.get(type));
  }

  /** Returns the roles that have a permission; empty for an unknown permission. */
  public Optional<Set<UserRole>> rolesWith(String permission) {
    return Optional.ofNullable(granted.get(permission)).map(Collections::unmodifiableSet);
  }
}
