package dev.muster.application.roster.memory;

import dev.muster.application.roster.port.RosterExtract;
import dev.muster.application.roster.transfer.Counts;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.RosterSink;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Team;
import java.util.List;

/** Reads the whole roster from memory. */
record InMemoryRosterExtract(RosterTables tables) implements RosterExtract {
  private record Everything(List<Hero> heroes, List<Team> teams, List<Membership> memberships) {}

  @Override
  public void read(RosterSink sink) {
    tell(
        tables.store.read(
            () ->
                new Everything(tables.heroes.all(), tables.teams.all(), tables.memberships.all())),
        sink);
  }

  private static void tell(Everything all, RosterSink sink) {
    sink.begin(new Counts(all.heroes().size(), all.teams().size(), all.memberships().size()));
    all.heroes().forEach(it -> sink.hero(new HeroEntry(it.id(), it.profile())));
    all.teams().forEach(it -> sink.team(new TeamEntry(it.id(), it.profile())));
    all.memberships().forEach(it -> sink.membership(entry(it)));
  }

  private static MembershipEntry entry(Membership it) {
    return new MembershipEntry(it.hero(), it.team(), it.role(), it.active(), it.joinedAt());
  }
}
