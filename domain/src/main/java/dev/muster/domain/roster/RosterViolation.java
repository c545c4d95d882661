package dev.muster.domain.roster;

import dev.muster.domain.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A broken rule of the roster: one type for each rule, with the facts that explain it.
 *
 * <p>The family is sealed: a table of rules, such as that of their codes, sentences or statuses,
 * does not compile until it covers every rule.
 */
public sealed interface RosterViolation extends Violation {
  /** The hero does not exist. */
  record UnknownHero(HeroId hero) implements RosterViolation {}

  /** The team does not exist. */
  record UnknownTeam(TeamId team) implements RosterViolation {}

  /** Hero and team exist, but the hero has no membership in the team, not even an inactive one. */
  record UnknownMembership(TeamId team, HeroId hero) implements RosterViolation {}

  /** Another team has this name, without regard to case. */
  record TeamNameTaken(TeamName name) implements RosterViolation {}

  /** A membership would begin later than now. */
  record JoinsInFuture(JoinedAt joinedAt, Instant now) implements RosterViolation {}

  /**
   * A team has at most one active leader, replaced by a hand-over alone.
   *
   * @param team the team
   * @param leader the sitting leader, or the earlier candidate of the same batch; empty if a
   *     constraint of the store found the conflict
   */
  record LeadershipTaken(TeamId team, Optional<HeroId> leader) implements RosterViolation {}

  /** The successor of a hand-over is not an active member of the team. */
  record SuccessorNotActive(TeamId team, HeroId hero) implements RosterViolation {}

  /**
   * The leader would leave, step down or be deactivated while other members are active.
   *
   * @param team the team
   * @param leader its leader
   * @param followers the number of other active members, at least 1
   */
  record Desertion(TeamId team, HeroId leader, long followers) implements RosterViolation {}

  /**
   * An inactive member keeps its role for the record and cannot get another one; the same holds for
   * a member that the same change deactivates.
   */
  record InactiveMember(TeamId team, HeroId hero) implements RosterViolation {}

  /** The hero has memberships, and no cascade was requested. */
  record HeroHasMemberships(HeroId hero, long memberships) implements RosterViolation {}

  /** The team has memberships, and no cascade was requested. */
  record TeamHasMemberships(TeamId team, long memberships) implements RosterViolation {}

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
  }

  /** The user who is to play a hero does not exist. */
  record UnknownPlayer(PlayerId player) implements RosterViolation {}

  /** The hero exists, but no user plays it. */
  record NoPlayer(HeroId hero) implements RosterViolation {}

  @Override
  default String code() {
    return switch (this) {
      case UnknownHero _ -> "unknown-hero";
      case UnknownTeam _ -> "unknown-team";
      case UnknownMembership _ -> "unknown-membership";
      case TeamNameTaken _ -> "team-name-taken";
      case JoinsInFuture _ -> "joins-in-future";
      case LeadershipTaken _ -> "leadership-taken";
      case SuccessorNotActive _ -> "successor-not-active";
      case Desertion _ -> "desertion";
      case InactiveMember _ -> "inactive-member";
      case HeroHasMemberships _ -> "hero-has-memberships";
      case TeamHasMemberships _ -> "team-has-memberships";
      case LeadsTeams _ -> "leads-teams";
      case UnknownPlayer _ -> "unknown-player";
      case NoPlayer _ -> "no-player";
    };
  }

  @Override
  default String sentence() {
    return switch (this) {
      case UnknownHero(HeroId(long hero)) -> "There is no hero " + hero + ".";
      case UnknownTeam(TeamId(long team)) -> "There is no team " + team + ".";
      case UnknownMembership(TeamId(long team), HeroId(long hero)) ->
          "Hero " + hero + " is no member of team " + team + ".";
      case TeamNameTaken(TeamName(String name)) -> "Another team is called " + name + ".";
      case JoinsInFuture(JoinedAt(Instant joinedAt), Instant now) ->
          "A membership cannot begin at " + joinedAt + ": it is " + now + " now.";
      case LeadershipTaken(TeamId(long team), Optional<HeroId> _) ->
          "Team " + team + " has no room for a second leader: only a hand-over replaces the first.";
      case SuccessorNotActive(TeamId(long team), HeroId(long hero)) ->
          "Hero " + hero + " is no active member of team " + team + " and cannot lead it.";
      case Desertion(TeamId(long team), HeroId(long hero), long followers) ->
          "Hero "
              + hero
              + " leads team "
              + team
              + ", which has other active members ("
              + followers
              + (followers < MembershipFacts.MAX_FOLLOWERS ? "" : " or more")
              + "): hand over first.";
      case InactiveMember(TeamId(long team), HeroId(long hero)) ->
          "An inactive member is given no other role before it returns: hero "
              + hero
              + ", team "
              + team
              + ".";
      case HeroHasMemberships(HeroId(long hero), long memberships) ->
          "Hero "
              + hero
              + " has memberships ("
              + memberships
              + "), which only a cascade removes with it.";
      case TeamHasMemberships(TeamId(long team), long memberships) ->
          "Team "
              + team
              + " has memberships ("
              + memberships
              + "), which only a cascade removes with it.";
      case LeadsTeams(HeroId(long hero), List<TeamId> _) ->
          "Hero " + hero + " leads teams with other active members: hand over first.";
      case UnknownPlayer(PlayerId(long player)) ->
          "There is no user " + player + " to play a hero.";
      case NoPlayer(HeroId(long hero)) -> "Nobody plays hero " + hero + ".";
    };
  }
}
