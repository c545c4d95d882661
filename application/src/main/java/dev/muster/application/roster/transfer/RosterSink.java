package dev.muster.application.roster.transfer;

/** Where a roster goes: it is told the counts first, then each entry, in the order of its part. */
public interface RosterSink {
  /** How much is to come. */
  void begin(Counts counts);

  /** The next hero, by id. */
  void hero(HeroEntry hero);

  /** The next team, by id. */
  void team(TeamEntry team);

  /** The next membership, by the id of its hero, then of its team. */
  void membership(MembershipEntry membership);
}
