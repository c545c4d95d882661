package dev.muster.application.roster.memory;

import dev.muster.application.kit.transfer.Inspection;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.RosterEntry;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.TeamId;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Looks at what is on the stage line by line. */
final class RosterInspection extends Inspection {
  private final RosterTables tables;

  RosterInspection(RosterTables tables, Map<Part, Excused> excused) {
    super(excused);
    this.tables = tables;
    tables.heroes.all().forEach(hero -> know(RosterEntry.HEROES, hero.id().value()));
    tables
        .teams
        .all()
        .forEach(
            team -> {
              know(RosterEntry.TEAMS, team.id().value());
              holder(team.profile().name().folded(), TeamId.class, team.id());
            });
    tables.memberships.all().stream()
        .filter(Membership::leads)
        .forEach(leader -> holder(leader.team(), HeroId.class, leader.hero()));
  }

  @Override
  protected void look(SortedMap<Place, Entry> lines) {
    lines.forEach(
        (place, entry) -> {
          switch ((RosterEntry) entry) {
            case HeroEntry hero -> look(place, hero);
            case TeamEntry team -> look(place, team);
            case MembershipEntry membership -> look(place, membership);
          }
        });
  }

  private void look(Place place, HeroEntry hero) {
    know(RosterEntry.HEROES, hero.id().value());
    lookForTwins(place, hero.id(), tables.heroes.contains(hero.id()));
  }

  private void look(Place place, TeamEntry team) {
    know(RosterEntry.TEAMS, team.id().value());
    lookForTwins(place, team.id(), tables.teams.contains(team.id()));
    if (!holder(team.profile().name().folded(), TeamId.class, team.id()).equals(team.id())) {
      report(place, new TeamNameTaken(team.profile().name()));
    }
  }

  private void look(Place place, MembershipEntry membership) {
    HeroId hero = membership.hero();
    TeamId team = membership.team();
    Pair pair = new Pair(team, hero);
    lookForTwins(place, pair, tables.memberships.contains(pair));
    lookUp(place, RosterEntry.HEROES, hero.value(), new UnknownHero(hero));
    lookUp(place, RosterEntry.TEAMS, team.value(), new UnknownTeam(team));
    if (membership.leads()) {
      HeroId leader = holder(team, HeroId.class, hero);
      if (!leader.equals(hero)) {
        report(place, new LeadershipTaken(team, Optional.of(leader)));
      }
    }
  }
}
