package dev.muster.application.roster.query;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.roster.Role;
import java.util.Optional;

/**
 * Which memberships are looked for, from either side.
 *
 * @param role the role that they carry
 * @param active whether they are active
 * @param joinedFrom the earliest moment at which they began, itself included
 * @param joinedTo the latest moment at which they began, itself included; before {@code joinedFrom}
 *     it is refused with {@link InvalidValueException}
 */
public record MemberFilter(
    Optional<Role> role,
    Optional<Boolean> active,
    Optional<JoinedBound> joinedFrom,
    Optional<JoinedBound> joinedTo) {
  /** All memberships. */
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
