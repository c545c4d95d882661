package dev.muster.application.roster.broken;

import dev.muster.application.roster.contract.RecordedRoster;
import dev.muster.application.roster.port.RosterExtract;
import dev.muster.application.roster.transfer.Counts;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.RosterSink;
import dev.muster.application.roster.transfer.TeamEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What can be wrong with giving a whole roster out. */
final class ExtractFaults {
  private ExtractFaults() {}

  static Adapter saysNothingOfAnEmptyRoster(Adapter honest) {
    return honest.with(
        (RosterExtract)
            sink -> {
              RecordedRoster all = new RecordedRoster();
              honest.ports().extract().read(all);
              if (!all.entries().isEmpty()) {
                honest.ports().extract().read(sink);
              }
            });
  }

  static Adapter givesMembershipsOutByTeam(Adapter honest) {
    return honest.with(
        (RosterExtract)
            sink -> {
              List<MembershipEntry> memberships = new ArrayList<>();
              honest.ports().extract().read(new HonestSink(sink, memberships::add));
              memberships.stream()
                  .sorted((a, b) -> Long.compare(a.team().value(), b.team().value()))
                  .forEach(sink::membership);
            });
  }

  static Adapter readsTheCountsBeforeTheRest(Adapter honest) {
    return honest.with(
        (RosterExtract)
            sink -> {
              RosterSink counting =
                  new HonestSink(new RecordedRoster(), nobody -> {}) {
                    @Override
                    public void begin(Counts counts) {
                      sink.begin(counts);
                    }
                  };
              honest.ports().extract().read(counting);
              honest
                  .ports()
                  .extract()
                  .read(
                      new HonestSink(sink, sink::membership) {
                        @Override
                        public void begin(Counts counts) {
                          // It has begun already.
                        }
                      });
            });
  }

  private static class HonestSink implements RosterSink {
    private final RosterSink sink;
    private final Consumer<MembershipEntry> memberships;

    HonestSink(RosterSink sink, Consumer<MembershipEntry> memberships) {
      this.sink = sink;
      this.memberships = memberships;
    }

    @Override
    public void begin(Counts counts) {
      sink.begin(counts);
    }

    @Override
    public void hero(HeroEntry hero) {
      sink.hero(hero);
    }

    @Override
    public void team(TeamEntry team) {
      sink.team(team);
    }

    @Override
    public void membership(MembershipEntry membership) {
      memberships.accept(membership);
    }
  }
}
