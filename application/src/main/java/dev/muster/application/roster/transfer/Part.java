package dev.muster.application.roster.transfer;

/** The parts of a roster that is carried in or out, in the order in which they come. */
public enum Part {
  /** All heroes. */
  HEROES,
  /** All teams. */
  TEAMS,
  /** All memberships, of heroes and teams that came before or that are stored. */
  MEMBERSHIPS
}
