package dev.muster.domain.roster;

import dev.muster.domain.Version;
import dev.muster.domain.roster.RosterViolation.Desertion;
import dev.muster.domain.roster.RosterViolation.InactiveMember;
import dev.muster.domain.roster.RosterViolation.JoinsInFuture;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.SuccessorNotActive;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import java.time.Instant;
import java.util.Optional;

/**
 * Holds the facts for deciding every membership rule for one hero and one team; their number does
 * not grow with the team.
 *
 * <p>Each method returns the resulting membership, or refuses with a {@link
 * RosterViolationException}. Storing the result is the caller's task.
 *
 * @param team the existing team
 * @param hero the existing hero
 * @param membership the hero's membership in the team, active or not
 * @param leader the membership of the sitting leader, possibly the hero's own
 * @param followers the number of other active members if the hero leads the team, else 0; {@link
 *     #MAX_FOLLOWERS} where there are more
 */
public record MembershipFacts(
    TeamId team,
    HeroId hero,
    Optional<Membership> membership,
    Optional<Membership> leader,
    long followers) {
  /** The highest number of followers that is counted: no rule asks for more than one. */
  public static final long MAX_FOLLOWERS = 1_000;

  /**
   * Joins the team, returns to it, or stays. An active member stays as it is, whatever the terms.
   *
   * @param terms the terms of a new membership; their role applies to a return as well
   * @param now the moment of the command
   * @throws RosterViolationException with {@link JoinsInFuture}, {@link LeadershipTaken}
   */
  public JoinResult join(JoinTerms terms, Instant now) {
    return enter(terms, now)
        .orElseGet(() -> new JoinResult(existing(), JoinOutcome.ALREADY_MEMBER));
  }

  /**
   * Makes the hero an active member: the hero joins, returns, or stays. A role in the terms is
   * given in every case, under the rules for giving one.
   *
   * @param terms the terms; their joined date counts for a new membership only
   * @param now the moment of the command
   * @throws RosterViolationException with {@link JoinsInFuture}, {@link LeadershipTaken}, {@link
   *     Desertion}
   */
  public JoinResult settle(JoinTerms terms, Instant now) {
    return enter(terms, now)
        .orElseGet(
            () ->
                new JoinResult(
                    assign(terms.role().orElse(existing().role())), JoinOutcome.ALREADY_MEMBER));
  }

  /**
   * Changes role, activity or both. The activity changes first, so that a member can return in
   * another role, and a member that becomes inactive cannot take another role along.
   *
   * @throws RosterViolationException with {@link UnknownMembership}, {@link InactiveMember}, {@link
   *     LeadershipTaken}, {@link Desertion}
   */
  public Membership change(MembershipChange change) {
    Membership current = existing();
    if (!change.active().orElse(current.active())) {
      Membership resting = deactivate();
      if (change.role().filter(role -> role != resting.role()).isPresent()) {
        throw new RosterViolationException(new InactiveMember(team, hero));
      }
      return resting;
    }
    return current.active()
        ? assign(change.role().orElse(current.role()))
        : comeBack(current, change.role());
  }

  /**
   * Leaves the team: the membership and its record end.
   *
   * @return the membership to remove
   * @throws RosterViolationException with {@link UnknownMembership}, {@link Desertion}
   */
  public Membership leave() {
    Membership current = existing();
    refuseDesertion();
    return current;
  }

  /**
   * Takes the leadership over from the sitting leader, or in a team without one; nothing changes
   * where the hero leads already.
   *
   * @throws RosterViolationException with {@link SuccessorNotActive}
   */
  public Handover takeOver() {
    Membership successor =
        membership
            .filter(Membership::active)
            .orElseThrow(() -> new RosterViolationException(new SuccessorNotActive(team, hero)));
    if (successor.leads()) {
      return new Handover(successor, Optional.empty());
    }
    return new Handover(
        successor.withRole(Role.LEADER), leader.map(former -> former.withRole(Role.DEPUTY)));
  }

  /** Joins the team or returns to it; returns empty for an active member. */
  private Optional<JoinResult> enter(JoinTerms terms, Instant now) {
    if (membership.isEmpty()) {
      return Optional.of(new JoinResult(begin(terms, now), JoinOutcome.JOINED));
    }
    return membership
        .filter(resting -> !resting.active())
        .map(resting -> new JoinResult(comeBack(resting, terms.role()), JoinOutcome.RETURNED));
  }

  private Membership begin(JoinTerms terms, Instant now) {
    JoinedAt joinedAt = terms.joinedAtOr(now);
    joinedAt.refuseAfter(now);
    Role role = terms.roleOrDefault();
    refuseSecondLeader(role);
    return new Membership(team, hero, role, true, joinedAt, Version.beginning(now));
  }

  /**
   * Decides the role of every member that returns, whatever the command. A requested role is given
   * under the rules for giving one. Without one the member keeps its role, but a former leader
   * becomes {@link Role#MEMBER} where the team has a leader by now.
   */
  private Membership comeBack(Membership resting, Optional<Role> asked) {
    Role kept = resting.role() == Role.LEADER && leader.isPresent() ? Role.MEMBER : resting.role();
    Role role = asked.orElse(kept);
    refuseSecondLeader(role);
    return resting.activated(role);
  }

  private Membership assign(Role role) {
    Membership current = existing();
    if (role == current.role()) {
      return current;
    }
    refuseSecondLeader(role);
    refuseDesertion();
    return current.withRole(role);
  }

  private Membership deactivate() {
    Membership current = existing();
    refuseDesertion();
    return current.deactivated();
  }

  /**
   * Returns the hero's membership, active or not.
   *
   * @throws RosterViolationException with {@link UnknownMembership}
   */
  public Membership existing() {
    return membership.orElseThrow(
        () -> new RosterViolationException(new UnknownMembership(team, hero)));
  }

  private void refuseSecondLeader(Role role) {
    if (role == Role.LEADER && leader.isPresent()) {
      throw new RosterViolationException(
          new LeadershipTaken(team, Optional.of(leader.get().hero())));
    }
  }

  private void refuseDesertion() {
    if (membership.filter(Membership::leads).isPresent() && followers > 0) {
      throw new RosterViolationException(new Desertion(team, hero, followers));
    }
  }
}
