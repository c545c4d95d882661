package dev.muster.application.access;

import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Ownership;
import dev.muster.domain.UserRole;
import dev.muster.domain.access.UserId;

/** Names the permissions of the access; only an administrator has the last three. */
public final class AccessPermissions {
  /** Reads users, except for e-mail addresses, their profiles and their roles. */
  public static final String READ = "access.read";

  /** Adds, changes and removes users and their profiles. */
  public static final String WRITE = "access.write";

  /** Grants roles to users, and revokes them. */
  public static final String GRANT = "access.grant";

  /** Reads the e-mail addresses of users, and searches by them. */
  public static final String EMAILS = "access.emails";

  /** The owner of an account and of what belongs to it. */
  public static final String OWNER = "the user";

  /** The ownership of users: each user is its own. */
  public static final Ownership<UserId> USERS =
      new Ownership<>(UserId.class, OWNER, (user, id) -> id.value() == user);

  /** Grants them to roles. */
  public static final Grants GRANTS =
      Grants.of(READ, UserRole.EDITOR, UserRole.VIEWER).and(WRITE).and(GRANT).and(EMAILS);

  private AccessPermissions() {}
}
