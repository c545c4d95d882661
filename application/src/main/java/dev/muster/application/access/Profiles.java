package dev.muster.application.access;

import dev.muster.application.Permission;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.Recorded;
import dev.muster.domain.access.AccessViolation.UnknownProfile;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.Profile;
import dev.muster.domain.access.ProfileContent;
import dev.muster.domain.access.UserId;

/**
 * Driving port: keeps the profiles of users, of which each has at most one. A user needs no
 * permission for its own.
 *
 * <p>Every method refuses a user that does not exist with {@link UnknownUser}.
 */
public interface Profiles {
  /**
   * Makes or replaces the profile of a user. Calling this method twice has the effect of one call.
   *
   * @param precondition the version that the profile must have, or that there must be none
   * @throws PreconditionFailedException if the profile has another version
   */
  @Permission(value = AccessPermissions.WRITE, own = true)
  Put put(UserId user, Precondition precondition, ProfileContent content);

  /**
   * Reads the profile of a user.
   *
   * @throws AccessViolationException with {@link UnknownProfile}
   */
  @Permission(value = AccessPermissions.READ, own = true)
  @Recorded(Recorded.When.NEVER)
  Profile read(UserId user);

  /**
   * Removes the profile of a user; the user stays.
   *
   * @param precondition the required version, if any
   * @throws PreconditionFailedException if the profile has another version
   * @throws AccessViolationException with {@link UnknownProfile}
   */
  @Permission(value = AccessPermissions.WRITE, own = true)
  void remove(UserId user, Precondition precondition);

  /**
   * Holds the profile after {@link #put}.
   *
   * @param profile the profile
   * @param added whether it is new
   */
  record Put(Profile profile, boolean added) {}
}
