package dev.muster.web.roster;

import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.Role;
import dev.muster.platform.web.input.ReadOnlyMembers;
import java.util.Optional;

/**
 * The content of a request about one membership.
 *
 * @param role the requested role
 * @param active the requested activity
 * @param joinedAt the beginning of a new membership
 * @param kept the read-only members, which must equal the stored ones
 */
record MembershipRequest(
    Optional<Role> role,
    Optional<Boolean> active,
    Optional<JoinedAt> joinedAt,
    ReadOnlyMembers<Membership> kept) {
  /** Returns whether the membership is to be inactive. */
  boolean rests() {
    return active.filter(is -> !is).isPresent();
  }

  /** Returns the terms of the active membership that the request asks for. */
  JoinTerms terms() {
    return new JoinTerms(role, joinedAt);
  }

  /** Returns the change that lets a member rest. */
  MembershipChange rest() {
    return new MembershipChange(role, active);
  }

  /** Returns the change of a stored membership. */
  MembershipChange change(Membership stored) {
    kept.check(stored);
    return new MembershipChange(role, active);
  }
}
