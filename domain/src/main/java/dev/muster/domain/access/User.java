package dev.muster.domain.access;

import dev.muster.domain.Version;

/**
 * A user of the service.
 *
 * @param id its identity, assigned by the repository
 * @param version the number of its current state; its profile and its roles have no part in it
 * @param account all that a caller says about it
 */
public record User(UserId id, Version version, Account account) {
  /** Returns it with another account and the next version, or as it is if nothing differs. */
  public User revised(Account other) {
    return other.equals(account) ? this : new User(id, version.next(), other);
  }
}
