package dev.muster.application.roster.memory;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.Team;

/** A roster in memory: the persistence adapter for tests that need no database. */
public final class InMemoryRoster {
  private final RosterTables tables;

  /** Makes a roster in a store of its own. */
  public InMemoryRoster() {
    this(new InMemoryStore());
  }

  /** Makes a roster in a store that others may share, and its units of work with it. */
  public InMemoryRoster(InMemoryStore store) {
    tables = new RosterTables(store);
  }

  /** Returns the driven ports, all on this roster. */
  public RosterPorts ports() {
    return new RosterPorts(
        new InMemoryHeroRepository(tables),
        new InMemoryTeamRepository(tables),
        new InMemoryMembershipRepository(tables),
        new InMemoryPlayerRepository(tables),
        new InMemoryRosterReader(tables),
        tables.store,
        new InMemoryRosterTransferStore(tables));
  }

  /** Returns the tables, for an adapter that is broken on purpose. */
  public RosterTables tables() {
    return tables;
  }

  /** Empties the whole store: nothing is stored, and identities start from 1. */
  public void clear() {
    tables.store.clear();
  }

  /** Stores a hero whatever else is stored, for an adapter that is broken on purpose. */
  public void force(Hero hero) {
    tables.heroes.force(hero);
    tables.heroes.continueBeyond(hero.id().value());
  }

  /** Stores a team whatever else is stored, for an adapter that is broken on purpose. */
  public void force(Team team) {
    tables.teams.force(team);
    tables.teams.continueBeyond(team.id().value());
  }

  /** Stores who plays a hero whatever else is stored, for an adapter that is broken on purpose. */
  public void force(Player player) {
    tables.players.force(player);
  }

  /** Stores a membership whatever else is stored, for an adapter that is broken on purpose. */
  public void force(Membership membership) {
    tables.memberships.force(membership);
  }
}
