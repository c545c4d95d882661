package dev.muster.application.contract;

import dev.muster.application.roster.transfer.Counts;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.RosterSink;
import dev.muster.application.roster.transfer.TeamEntry;

/** Passes on what it is told; for tests that do something on the way. */
class ForwardingSink implements RosterSink {
  private final RosterSink next;

  ForwardingSink(RosterSink next) {
    this.next = next;
  }

  @Override
  public void begin(Counts counts) {
    next.begin(counts);
  }

  @Override
  public void hero(HeroEntry hero) {
    next.hero(hero);
  }

  @Override
  public void team(TeamEntry team) {
    next.team(team);
  }

  @Override
  public void membership(MembershipEntry membership) {
    next.membership(membership);
  }
}
