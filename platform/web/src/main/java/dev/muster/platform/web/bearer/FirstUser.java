package dev.muster.platform.web.bearer;

/**
 * Tells whether a user exists. A context with users contributes one as a bean; a service without
 * such a bean has no users.
 */
@FunctionalInterface
public interface FirstUser {
  /** Returns whether at least one user exists. */
  boolean exists();
}
