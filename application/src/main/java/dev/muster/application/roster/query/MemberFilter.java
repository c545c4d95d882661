package dev.muster.application.roster.query;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.roster.Role;
import java.util.Optional;

/**
 * Selects memberships in the list of a team or of a hero.
 *
 * @param role the role
 * @param active whether the memberships are active
 * @param joinedFrom the lowest joined date, inclusive
 * @param joinedTo the highest joined date, inclusive; a value before {@code joinedFrom} is refused
 *     with {@link InvalidValueException}
 */
public record MemberFilter(
    Optional<Role> role,
    Optional<Boolean> active,
    Optional<JoinedBound> joinedFrom,
    Optional<JoinedBound> joinedTo) {
  /** Selects all memberships. */
  public static final MemberFilter ALL =
      new MemberFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks that the range is not inverted. */
  public MemberFilter {
    if (joinedFrom.isPresent()
        && joinedTo.isPresent()
        && joinedTo.get().value().isBefore(joinedFrom.get().value())) {
      throw new InvalidValueException("must not be before the beginning of the range");
    }
  }
}
