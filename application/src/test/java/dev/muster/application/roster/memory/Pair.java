package dev.muster.application.roster.memory;

import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.TeamId;
import java.util.Comparator;

/** The primary key of a membership, in the order of the hero, then of the team. */
record Pair(TeamId team, HeroId hero) implements Comparable<Pair> {
  private static final Comparator<Pair> ORDER =
      Comparator.<Pair>comparingLong(pair -> pair.hero().value())
          .thenComparingLong(pair -> pair.team().value());

  static Pair of(Membership membership) {
    return new Pair(membership.team(), membership.hero());
  }

  @Override
  public int compareTo(Pair other) {
    return ORDER.compare(this, other);
  }
}
