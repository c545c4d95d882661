package dev.muster.domain.roster;

import java.util.Optional;

/**
 * What may be asked for when a hero joins a team.
 *
 * @param role the role to have; {@link Role#MEMBER} where it is empty
 * @param joinedAt when the membership began, not later than now; now where it is empty
 */
public record JoinTerms(Optional<Role> role, Optional<JoinedAt> joinedAt) {
  /** Nothing special: a member from now on. */
  public static final JoinTerms DEFAULT = new JoinTerms(Optional.empty(), Optional.empty());

  /** Terms that ask for a role, from now on. */
  public static JoinTerms as(Role role) {
    return new JoinTerms(Optional.of(role), Optional.empty());
  }
}
