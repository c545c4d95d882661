package dev.muster.application.academy;

import dev.muster.application.permission.Grants;
import dev.muster.domain.UserRole;

/** Names the permissions of the academy. */
public final class AcademyPermissions {
  /** Reads students, courses and enrolments, except for e-mail addresses. */
  public static final String READ = "academy.read";

  /** Adds, changes and removes students and courses, and enrols students. */
  public static final String WRITE = "academy.write";

  /** Changes the status and the grade of enrolments. */
  public static final String GRADE = "academy.grade";

  /** Reads the e-mail addresses of students, and searches by them. */
  public static final String EMAILS = "academy.emails";

  /** Grants them to roles. */
  public static final Grants GRANTS =
      Grants.of(READ, UserRole.EDITOR, UserRole.VIEWER)
          .and(WRITE, UserRole.EDITOR)
          .and(GRADE, UserRole.EDITOR)
          .and(EMAILS, UserRole.EDITOR);

  private AcademyPermissions() {}
}
