package dev.muster.domain.roster;

import java.time.Instant;
import java.util.Optional;

/**
 * The terms on which a hero joins a team or returns to it.
 *
 * @param role the role of a hero that joins or returns; {@link Role#MEMBER} by default for one that
 *     joins
 * @param joinedAt the beginning of a new membership, not later than now; now by default
 */
public record JoinTerms(Optional<Role> role, Optional<JoinedAt> joinedAt) {
  /** The default: a member from now on. */
  public static final JoinTerms DEFAULT = new JoinTerms(Optional.empty(), Optional.empty());

  /** Returns the requested role, or {@link Role#MEMBER}. */
  public Role roleOrDefault() {
    return role.orElse(Role.MEMBER);
  }

  /** Returns the requested beginning, or now. */
  public JoinedAt joinedAtOr(Instant now) {
    return joinedAt.orElseGet(() -> new JoinedAt(now));
  }

  /** Returns terms with this role, from now on. */
  public static JoinTerms as(Role role) {
    return new JoinTerms(Optional.of(role), Optional.empty());
  }
}
