package dev.muster.application.access.memory;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.memory.OnDelete;
import dev.muster.application.kit.memory.Table;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.AccessViolation;
import dev.muster.domain.access.AccessViolation.EmailTaken;
import dev.muster.domain.access.AccessViolation.LastAdmin;
import dev.muster.domain.access.AccessViolation.RoleNotGranted;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolation.UsernameTaken;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.Profile;
import dev.muster.domain.access.User;
import dev.muster.domain.access.UserId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of the access, their constraints, and what several ports ask of them. */
public final class AccessTables {
  final InMemoryStore store;
  final Table<UserId, User> users;
  final Table<UserId, Profile> profiles;
  final Table<Grant, Grant> grants;

  AccessTables(InMemoryStore store) {
    this.store = store;
    users =
        store
            .table("user", User::id, Comparator.comparingLong(UserId::value))
            .versioned(User::version)
            .missing(id -> refusal(new UnknownUser(id)))
            .unique("user_username_key", it -> it.account().username().folded())
            .refuses("user_username_key", it -> refusal(new UsernameTaken(it.account().username())))
            .unique("user_email_key", it -> it.account().email().folded())
            .refuses("user_email_key", it -> refusal(new EmailTaken(it.account().email())));
    profiles =
        store
            .table("profile", Profile::user, Comparator.comparingLong(UserId::value))
            .references("profile_user_fkey", users, Profile::user, OnDelete.CASCADE)
            .refuses("profile_user_fkey", it -> refusal(new UnknownUser(it.user())));
    grants =
        store
            .table("role_grant", (Grant it) -> it)
            .missing(it -> refusal(new RoleNotGranted(it.user(), it.role())))
            .references("role_grant_user_fkey", users, Grant::user, OnDelete.CASCADE)
            .refuses("role_grant_user_fkey", it -> refusal(new UnknownUser(it.user())));
  }

  /** Refuses to let the last administrator go. */
  void refuseTheLast(UserId user) {
    if (holders(UserRole.ADMIN).equals(List.of(user))) {
      throw refusal(new LastAdmin(user));
    }
  }

  List<UserId> holders(UserRole role) {
    return grants.where(it -> it.role() == role).stream().map(Grant::user).toList();
  }

  Set<UserRole> rolesOf(UserId user) {
    return grants.where(it -> it.user().equals(user)).stream()
        .map(Grant::role)
        .collect(Collectors.toSet());
  }

  static AccessViolationException refusal(AccessViolation violation) {
    return new AccessViolationException(violation);
  }
}
