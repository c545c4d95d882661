package dev.muster.domain.roster;

import dev.muster.domain.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that the roster refuses: one type for each broken rule, with the facts that explain it.
 *
 * <p>The family is sealed, so that whoever answers for it (a status, a sentence) answers for every
 * rule or does not compile.
 */
public sealed interface RosterViolation extends Violation {
  /** There is no hero with this identity. */
  record UnknownHero(HeroId hero) implements RosterViolation {
    @Override
    public String code() {
      return "unknown-hero";
    }
  }

  /** There is no team with this identity. */
  record UnknownTeam(TeamId team) implements RosterViolation {
    @Override
    public String code() {
      return "unknown-team";
    }
  }

  /** Hero and team exist, but the hero is no member of the team, not even an inactive one. */
  record UnknownMembership(TeamId team, HeroId hero) implements RosterViolation {
    @Override
    public String code() {
      return "unknown-membership";
    }
  }

  /** Another team has this name, in whatever case. */
  record TeamNameTaken(TeamName name) implements RosterViolation {
    @Override
    public String code() {
      return "team-name-taken";
    }
  }

  /** A membership cannot begin later than now. */
  record JoinsInFuture(JoinedAt joinedAt, Instant now) implements RosterViolation {
    @Override
    public String code() {
      return "joins-in-future";
    }
  }

  /**
   * A team has one active leader, which only a hand-over replaces.
   *
   * @param team the team
   * @param leader the sitting leader, or in a batch the hero whose turn to lead came first; empty
   *     when only the store's own last line of defence noticed
   */
  record LeadershipTaken(TeamId team, Optional<HeroId> leader) implements RosterViolation {
    @Override
    public String code() {
      return "leadership-taken";
    }
  }

  /** The successor named in a hand-over is not an active member of the team. */
  record SuccessorNotActive(TeamId team, HeroId hero) implements RosterViolation {
    @Override
    public String code() {
      return "successor-not-active";
    }
  }

  /**
   * A leader would desert its team: leave, step down or be deactivated while others are active.
   *
   * @param team the team
   * @param leader the hero that leads it
   * @param followers how many other active members there are, at least 1
   */
  record Desertion(TeamId team, HeroId leader, long followers) implements RosterViolation {
    @Override
    public String code() {
      return "desertion";
    }
  }

  /**
   * A member that is inactive, or is to be, holds its role for the record and is given no other.
   */
  record InactiveMember(TeamId team, HeroId hero) implements RosterViolation {
    @Override
    public String code() {
      return "inactive-member";
    }
  }

  /** The hero has memberships, and the cascade was not asked for. */
  record HeroHasMemberships(HeroId hero, long memberships) implements RosterViolation {
    @Override
    public String code() {
      return "hero-has-memberships";
    }
  }

  /** The team has memberships, and the cascade was not asked for. */
  record TeamHasMemberships(TeamId team, long memberships) implements RosterViolation {
    @Override
    public String code() {
      return "team-has-memberships";
    }
  }

  /**
   * The hero leads teams that have other active members, so it cannot be removed.
   *
   * @param hero the hero
   * @param teams the teams, by id, at least one
   */
  record LeadsTeams(HeroId hero, List<TeamId> teams) implements RosterViolation {
    /** Keeps the list from being changed by others. */
    public LeadsTeams {
      teams = List.copyOf(teams);
    }

    @Override
    public String code() {
      return "leads-teams";
    }
  }
}
