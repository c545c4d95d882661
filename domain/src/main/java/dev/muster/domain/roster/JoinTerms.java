package dev.muster.domain.roster;

import java.time.Instant;
import java.util.Optional;

/**
 * The requested role and date of a new membership.
 *
 * @param role the role; {@link Role#MEMBER} by default
 * @param joinedAt the beginning of the membership, not later than now; now by default
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
