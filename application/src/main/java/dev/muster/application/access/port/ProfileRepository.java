package dev.muster.application.access.port;

import dev.muster.domain.Version;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.Profile;
import dev.muster.domain.access.ProfileContent;
import dev.muster.domain.access.UserId;
import java.util.Optional;

/**
 * Driven port: stores profiles, of which each user has at most one; each write is one statement.
 */
public interface ProfileRepository {
  /**
   * Makes or replaces the profile of a user. A replaced one gets its next version, and keeps its
   * version where the content is the same.
   *
   * @param first the version of a profile that is new
   * @throws AccessViolationException with {@link UnknownUser}
   */
  Replaced put(UserId user, ProfileContent content, Version first);

  /** Removes a profile and returns the version that it had, or empty if there was none. */
  Optional<Version> remove(UserId user);

  /**
   * Holds the effect of {@link #put}.
   *
   * @param profile the profile
   * @param before the version of the profile before, or empty if it is new
   */
  record Replaced(Profile profile, Optional<Version> before) {}
}
