package dev.muster.application.access.query;

import dev.muster.domain.EmailFragment;
import dev.muster.domain.NameFragment;
import java.util.Optional;

/**
 * Selects users.
 *
 * @param username a part of the name
 * @param email a part of the address
 */
public record UserFilter(Optional<NameFragment> username, Optional<EmailFragment> email) {
  /** Selects all users. */
  public static final UserFilter ALL = new UserFilter(Optional.empty(), Optional.empty());
}
