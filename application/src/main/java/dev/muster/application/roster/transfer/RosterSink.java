package dev.muster.application.roster.transfer;

/** Receives an exported roster: the counts first, then each entry, part by part. */
public interface RosterSink {
  /** Receives the numbers of entries to come. */
  void begin(Counts counts);

  /** Receives the next hero, by id. */
  void hero(HeroEntry hero);

  /** Receives the next team, by id. */
  void team(TeamEntry team);

  /** Receives the next membership, by the id of its hero, then of its team. */
  void membership(MembershipEntry membership);
}
