package dev.muster.application.organisation;

import dev.muster.application.permission.Grants;
import dev.muster.domain.UserRole;

/** Names the permissions of the organisation. */
public final class OrganisationPermissions {
  /** Reads employees and who manages whom, except for salaries. */
  public static final String READ = "organisation.read";

  /** Adds, changes, moves and removes employees. */
  public static final String WRITE = "organisation.write";

  /** Reads salaries and the payroll. */
  public static final String SALARIES = "organisation.salaries";

  /** Grants them to roles. */
  public static final Grants GRANTS =
      Grants.of(READ, UserRole.EDITOR, UserRole.VIEWER)
          .and(WRITE, UserRole.EDITOR)
          .and(SALARIES, UserRole.EDITOR);

  private OrganisationPermissions() {}
}
