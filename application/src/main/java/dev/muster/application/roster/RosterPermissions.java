package dev.muster.application.roster;

import dev.muster.application.permission.Grants;
import dev.muster.domain.UserRole;

/** Names the permissions of the roster. */
public final class RosterPermissions {
  /** Reads heroes, teams and memberships, except for secret names. */
  public static final String READ = "roster.read";

  /** Adds, changes and removes heroes, teams and memberships. */
  public static final String WRITE = "roster.write";

  /** Reads secret names. */
  public static final String SECRETS = "roster.secrets";

  /** Grants them to roles. */
  public static final Grants GRANTS =
      Grants.of(READ, UserRole.EDITOR, UserRole.VIEWER)
          .and(WRITE, UserRole.EDITOR)
          .and(SECRETS, UserRole.EDITOR);

  private RosterPermissions() {}
}
