package dev.muster.application.library;

import dev.muster.application.permission.Grants;
import dev.muster.domain.UserRole;

/** Names the permissions of the library. */
public final class LibraryPermissions {
  /** Reads authors, books and authorships, except for e-mail addresses. */
  public static final String READ = "library.read";

  /** Adds, changes and removes authors, books and authorships. */
  public static final String WRITE = "library.write";

  /** Reads the e-mail addresses of authors. */
  public static final String EMAILS = "library.emails";

  /** Grants them to roles. */
  public static final Grants GRANTS =
      Grants.of(READ, UserRole.EDITOR, UserRole.VIEWER)
          .and(WRITE, UserRole.EDITOR)
          .and(EMAILS, UserRole.EDITOR);

  private LibraryPermissions() {}
}
