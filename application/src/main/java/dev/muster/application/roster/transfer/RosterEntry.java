package dev.muster.application.roster.transfer;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;

/** An entry of the roster in an import or export. */
public sealed interface RosterEntry extends Entry permits HeroEntry, TeamEntry, MembershipEntry {
  /** All heroes. */
  Part HEROES = new Part("roster", 1, "heroes", "id");

  /** All teams. */
  Part TEAMS = new Part("roster", 2, "teams", "id");

  /** All memberships; their heroes and teams came before or are stored. */
  Part MEMBERSHIPS = new Part("roster", 3, "memberships", "pair of hero and team");
}
