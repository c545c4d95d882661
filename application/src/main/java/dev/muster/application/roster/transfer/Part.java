package dev.muster.application.roster.transfer;

/** A part of an imported or exported roster, in the order of the transfer. */
public enum Part {
  /** All heroes. */
  HEROES,
  /** All teams. */
  TEAMS,
  /** All memberships; their heroes and teams came before or are stored. */
  MEMBERSHIPS
}
