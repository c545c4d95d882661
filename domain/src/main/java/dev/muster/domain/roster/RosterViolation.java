package dev.muster.domain.roster;

import dev.muster.domain.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A broken rule of the roster: one type for each rule, with the facts that explain it.
 *
 * <p>The family is sealed: code that maps rules to something else, such as a status or a sentence,
 * does not compile until it covers every rule.
 */
public sealed interface RosterViolation extends Violation {
  /** The hero does not exist. */
  record UnknownHero(HeroId hero) implements RosterViolation {
    @Override
    public String code() {
      return "unknown-hero";
    }
  }

  /** The team does not exist. */
  record UnknownTeam(TeamId team) implements RosterViolation {
    @Override
    public String code() {
      return "unknown-team";
    }
  }

  /** Hero and team exist, but the hero has no membership in the team, not even an inactive one. */
  record UnknownMembership(TeamId team, HeroId hero) implements RosterViolation {
    @Override
    public String code() {
      return "unknown-membership";
    }
  }

  /** Another team has this name, without regard to case. */
  record TeamNameTaken(TeamName name) implements RosterViolation {
    @Override
    public String code() {
      return "team-name-taken";
    }
  }

  /** A membership would begin later than now. */
  record JoinsInFuture(JoinedAt joinedAt, Instant now) implements RosterViolation {
    @Override
    public String code() {
      return "joins-in-future";
    }
  }

  /**
   * A team has at most one active leader, replaced by a hand-over alone.
   *
   * @param team the team
   * @param leader the sitting leader, or the earlier candidate of the same batch; empty if a
   *     constraint of the store found the conflict
   */
  record LeadershipTaken(TeamId team, Optional<HeroId> leader) implements RosterViolation {
    @Override
    public String code() {
      return "leadership-taken";
    }
  }

  /** The successor of a hand-over is not an active member of the team. */
  record SuccessorNotActive(TeamId team, HeroId hero) implements RosterViolation {
    @Override
    public String code() {
      return "successor-not-active";
    }
  }

  /**
   * The leader would leave, step down or be deactivated while other members are active.
   *
   * @param team the team
   * @param leader its leader
   * @param followers the number of other active members, at least 1
   */
  record Desertion(TeamId team, HeroId leader, long followers) implements RosterViolation {
    @Override
    public String code() {
      return "desertion";
    }
  }

  /**
   * An inactive member keeps its role for the record and cannot get another one; the same holds for
   * a member that the same change deactivates.
   */
  record InactiveMember(TeamId team, HeroId hero) implements RosterViolation {
    @Override
    public String code() {
      return "inactive-member";
    }
  }

  /** The hero has memberships, and no cascade was requested. */
  record HeroHasMemberships(HeroId hero, long memberships) implements RosterViolation {
    @Override
    public String code() {
      return "hero-has-memberships";
    }
  }

  /** The team has memberships, and no cascade was requested. */
  record TeamHasMemberships(TeamId team, long memberships) implements RosterViolation {
    @Override
    public String code() {
      return "team-has-memberships";
    }
  }

  /**
   * The hero leads teams with other active members, so it cannot be removed.
   *
   * @param hero the hero
   * @param teams the teams, by id, at least one
   */
  record LeadsTeams(HeroId hero, List<TeamId> teams) implements RosterViolation {
    /** Copies the list. */
    public LeadsTeams {
      teams = List.copyOf(teams);
    }

    @Override
    public String code() {
      return "leads-teams";
    }
  }
}
