package dev.muster.web.roster;

import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.Role;
import dev.muster.platform.web.input.ReadOnlyMembers;
import java.util.Optional;

/**
 * What a request says about one membership.
 *
 * @param role the requested role
 * @param active the requested activity
 * @param joinedAt the beginning of a new membership
 * @param kept what must be as it is stored where a stored membership is changed
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

  /** Returns the terms on which the hero becomes an active member, or stays one. */
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
