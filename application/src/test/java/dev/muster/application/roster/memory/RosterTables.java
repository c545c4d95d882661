package dev.muster.application.roster.memory;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.memory.OnDelete;
import dev.muster.application.kit.memory.Table;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipFacts;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.RosterViolation;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The tables of the roster, their constraints, and what several ports ask of them. */
public final class RosterTables {
  final InMemoryStore store;
  final Table<HeroId, Hero> heroes;
  final Table<TeamId, Team> teams;
  final Table<Pair, Membership> memberships;
  final Table<HeroId, Player> players;

  RosterTables(InMemoryStore store) {
    this.store = store;
    heroes =
        store
            .table("hero", Hero::id, Comparator.comparingLong(HeroId::value))
            .versioned(Hero::version)
            .missing(hero -> refusal(new UnknownHero(hero)));
    teams =
        store
            .table("team", Team::id, Comparator.comparingLong(TeamId::value))
            .versioned(Team::version)
            .missing(team -> refusal(new UnknownTeam(team)))
            .unique("team_name_key", team -> team.profile().name().folded())
            .refuses("team_name_key", team -> refusal(new TeamNameTaken(team.profile().name())));
    memberships =
        store
            .table("membership", Pair::of)
            .versioned(Membership::version)
            .missing(pair -> refusal(new UnknownMembership(pair.team(), pair.hero())))
            .references("membership_team_fkey", teams, Membership::team, OnDelete.CASCADE)
            .refuses("membership_team_fkey", it -> refusal(new UnknownTeam(it.team())))
            .references("membership_hero_fkey", heroes, Membership::hero, OnDelete.CASCADE)
            .refuses("membership_hero_fkey", it -> refusal(new UnknownHero(it.hero())))
            .unique("membership_one_leader", it -> it.leads() ? it.team() : null)
            .refuses("membership_one_leader", this::leadershipTaken);
    players =
        store
            .table("player", Player::hero, Comparator.comparingLong(HeroId::value))
            .references("player_hero_fkey", heroes, Player::hero, OnDelete.CASCADE)
            .refuses("player_hero_fkey", it -> refusal(new UnknownHero(it.hero())));
  }

  static RosterViolationException refusal(RosterViolation violation) {
    return new RosterViolationException(violation);
  }

  List<Membership> membershipsOf(TeamId team) {
    return memberships.where(membership -> membership.team().equals(team));
  }

  List<Membership> membershipsOf(HeroId hero) {
    return memberships.where(membership -> membership.hero().equals(hero));
  }

  Optional<Membership> leaderOf(TeamId team) {
    return membershipsOf(team).stream().filter(Membership::leads).findAny();
  }

  long activeBesides(Membership membership) {
    return membershipsOf(membership.team()).stream()
        .filter(Membership::active)
        .filter(other -> !other.hero().equals(membership.hero()))
        .limit(MembershipFacts.MAX_FOLLOWERS)
        .count();
  }

  private RosterViolationException leadershipTaken(Membership refused) {
    return refusal(
        new LeadershipTaken(refused.team(), leaderOf(refused.team()).map(Membership::hero)));
  }
}
