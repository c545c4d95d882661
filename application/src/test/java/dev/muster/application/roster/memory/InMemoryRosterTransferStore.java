package dev.muster.application.roster.memory;

import dev.muster.application.kit.transfer.InMemoryTransferStore;
import dev.muster.application.kit.transfer.Inspection;
import dev.muster.application.roster.port.RosterTransferStore;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.RosterEntry;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stores and reads the whole roster in memory. */
final class InMemoryRosterTransferStore extends InMemoryTransferStore
    implements RosterTransferStore {
  private final RosterTables tables;

  InMemoryRosterTransferStore(RosterTables tables) {
    super(tables.store);
    this.tables = tables;
  }

  @Override
  protected Inspection inspection(Map<Part, Excused> excused) {
    return new RosterInspection(tables, excused);
  }

  @Override
  protected void insert(Version version, Entry entry) {
    switch ((RosterEntry) entry) {
      case HeroEntry hero -> {
        tables.heroes.insert(new Hero(hero.id(), version, hero.profile()));
        tables.heroes.continueBeyond(hero.id().value());
      }
      case TeamEntry team -> {
        tables.teams.insert(new Team(team.id(), version, team.profile()));
        tables.teams.continueBeyond(team.id().value());
      }
      case MembershipEntry it ->
          tables.memberships.insert(
              new Membership(it.team(), it.hero(), it.role(), it.active(), it.joinedAt(), version));
    }
  }

  @Override
  protected List<Entry> all() {
    List<Entry> all = new ArrayList<>();
    tables.heroes.all().forEach(it -> all.add(new HeroEntry(it.id(), it.profile())));
    tables.teams.all().forEach(it -> all.add(new TeamEntry(it.id(), it.profile())));
    tables
        .memberships
        .all()
        .forEach(
            it ->
                all.add(
                    new MembershipEntry(
                        it.hero(), it.team(), it.role(), it.active(), it.joinedAt())));
    return all;
  }
}
