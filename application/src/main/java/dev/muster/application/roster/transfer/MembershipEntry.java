package dev.muster.application.roster.transfer;

import dev.muster.application.transfer.entry.Part;
import dev.muster.domain.Violation;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.TeamId;
import java.time.Instant;
import java.util.Optional;

/**
 * A membership in an import or export.
 *
 * @param hero the hero
 * @param team the team
 * @param role the hero's role in the team
 * @param active whether the membership is active
 * @param joinedAt the beginning of the membership
 */
public record MembershipEntry(
    HeroId hero, TeamId team, Role role, boolean active, JoinedAt joinedAt) implements RosterEntry {
  /**
   * Returns a membership with the defaults of every other use case.
   *
   * @param terms the role and the beginning, where given
   * @param active whether the hero takes part, true by default
   * @param now the beginning by default
   */
  public static MembershipEntry of(
      HeroId hero, TeamId team, JoinTerms terms, Optional<Boolean> active, Instant now) {
    return new MembershipEntry(
        hero, team, terms.roleOrDefault(), active.orElse(true), terms.joinedAtOr(now));
  }

  @Override
  public Part part() {
    return MEMBERSHIPS;
  }

  @Override
  public Optional<Violation> violation(Instant now) {
    try {
      joinedAt.refuseAfter(now);
      return Optional.empty();
    } catch (RosterViolationException refused) {
      return Optional.of(refused.violation());
    }
  }

  /** Returns whether this is the sitting leader of its team. */
  public boolean leads() {
    return active && role == Role.LEADER;
  }
}
