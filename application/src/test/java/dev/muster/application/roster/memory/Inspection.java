package dev.muster.application.roster.memory;

import dev.muster.application.roster.port.RosterStaging.Excused;
import dev.muster.application.roster.transfer.Finding;
import dev.muster.application.roster.transfer.Flaw;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.Part;
import dev.muster.application.roster.transfer.Place;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.RosterViolation;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.TeamId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at what is on the stage line by line, and remembers what it has seen. */
final class Inspection {
  private final RosterTables tables;
  private final boolean anyHero;
  private final boolean anyTeam;
  private final Set<HeroId> knownHeroes;
  private final Set<TeamId> knownTeams;
  private final Map<Object, Place> firstPlaces = new HashMap<>();
  private final Map<String, TeamId> names = new HashMap<>();
  private final Map<TeamId, HeroId> leaders = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  Inspection(RosterTables tables, Excused<HeroId> heroes, Excused<TeamId> teams) {
    this.tables = tables;
    this.anyHero = heroes.all();
    this.anyTeam = teams.all();
    this.knownHeroes = new HashSet<>(heroes.named());
    this.knownTeams = new HashSet<>(teams.named());
    tables.heroes.all().forEach(hero -> this.knownHeroes.add(hero.id()));
    tables.teams.all().forEach(team -> this.knownTeams.add(team.id()));
    tables.teams.all().forEach(team -> names.put(team.profile().name().folded(), team.id()));
    tables.memberships.all().stream()
        .filter(Membership::leads)
        .forEach(leader -> leaders.put(leader.team(), leader.hero()));
  }

  List<Finding> findings() {
    return findings;
  }

  void look(long line, HeroEntry hero) {
    Place place = new Place(Part.HEROES, line);
    knownHeroes.add(hero.id());
    lookForTwins(place, hero.id(), tables.heroes.contains(hero.id()));
  }

  void look(long line, TeamEntry team) {
    Place place = new Place(Part.TEAMS, line);
    knownTeams.add(team.id());
    lookForTwins(place, team.id(), tables.teams.contains(team.id()));
    TeamId holder = names.computeIfAbsent(team.profile().name().folded(), name -> team.id());
    if (!holder.equals(team.id())) {
      report(place, new TeamNameTaken(team.profile().name()));
    }
  }

  void look(long line, MembershipEntry membership) {
    Place place = new Place(Part.MEMBERSHIPS, line);
    HeroId hero = membership.hero();
    TeamId team = membership.team();
    Pair pair = new Pair(team, hero);
    lookForTwins(place, pair, tables.memberships.contains(pair));
    if (!anyHero && !knownHeroes.contains(hero)) {
      report(place, new UnknownHero(hero));
    }
    if (!anyTeam && !knownTeams.contains(team)) {
      report(place, new UnknownTeam(team));
    }
    if (membership.leads()) {
      HeroId leader = leaders.computeIfAbsent(team, nobody -> hero);
      if (!leader.equals(hero)) {
        report(place, new LeadershipTaken(team, Optional.of(leader)));
      }
    }
  }

  private void lookForTwins(Place place, Object identity, boolean stored) {
    Place first = firstPlaces.putIfAbsent(identity, place);
    if (first != null) {
      findings.add(new Finding(place, new Flaw.Repeated(first)));
    }
    if (stored) {
      findings.add(new Finding(place, new Flaw.Stored()));
    }
  }

  private void report(Place place, RosterViolation violation) {
    findings.add(new Finding(place, new Flaw.BreaksRule(violation)));
  }
}
