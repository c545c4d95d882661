package dev.muster.application.roster.memory;

import dev.muster.application.roster.port.RosterExtract;
import dev.muster.application.roster.transfer.Counts;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.RosterSink;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.domain.roster.Membership;
import java.util.Comparator;

/** Reads the whole roster from memory. */
final class InMemoryRosterExtract implements RosterExtract {
  private static final Comparator<Membership> BY_ID =
      Comparator.<Membership>comparingLong(it -> it.hero().value())
          .thenComparingLong(it -> it.team().value());

  private final InMemoryUnitOfWork store;

  InMemoryRosterExtract(InMemoryUnitOfWork store) {
    this.store = store;
  }

  @Override
  public void read(RosterSink sink) {
    tell(store.read(Tables::copy), sink);
  }

  private static void tell(Tables tables, RosterSink sink) {
    sink.begin(new Counts(tables.heroes.size(), tables.teams.size(), tables.memberships.size()));
    tables.heroes.values().forEach(it -> sink.hero(new HeroEntry(it.id(), it.profile())));
    tables.teams.values().forEach(it -> sink.team(new TeamEntry(it.id(), it.profile())));
    tables.memberships.values().stream()
        .sorted(BY_ID)
        .map(InMemoryRosterExtract::entry)
        .forEach(sink::membership);
  }

  private static MembershipEntry entry(Membership it) {
    return new MembershipEntry(it.hero(), it.team(), it.role(), it.active(), it.joinedAt());
  }
}
