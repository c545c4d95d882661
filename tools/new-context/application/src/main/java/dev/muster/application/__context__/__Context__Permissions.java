package dev.muster.application.__context__;

import dev.muster.application.permission.Grants;
import dev.muster.domain.UserRole;

/** Names the permissions of the __context__. */
public final class __Context__Permissions {
  /** Reads __plural__. */
  public static final String READ = "__context__.read";

  /** Adds, changes and removes __plural__. */
  public static final String WRITE = "__context__.write";

  /** Grants them to roles. */
  public static final Grants GRANTS =
      Grants.of(READ, UserRole.EDITOR, UserRole.VIEWER).and(WRITE, UserRole.EDITOR);

  private __Context__Permissions() {}
}
