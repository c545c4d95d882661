package dev.muster.application.roster.memory;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.roster.port.RosterPorts;

/** A roster in memory: the persistence adapter for tests that need no database. */
public final class InMemoryRoster {
  private final InMemoryUnitOfWork store = new InMemoryUnitOfWork();
  private final InMemoryHeroRepository heroes = new InMemoryHeroRepository(store);
  private final InMemoryTeamRepository teams = new InMemoryTeamRepository(store);

  /** The driven ports, all on this roster. */
  public RosterPorts ports() {
    return new RosterPorts(
        heroes,
        teams,
        new InMemoryMembershipRepository(store),
        new InMemoryRosterReader(store),
        store,
        new InMemoryRosterStaging(store, heroes, teams),
        new InMemoryRosterExtract(store));
  }

  /** The driven port that remembers requests, in the same units of work. */
  public IdempotencyRecords requests() {
    return new InMemoryIdempotencyRecords(store);
  }

  /** Makes it as new: nothing stored, identities from 1. */
  public void clear() {
    store.clear();
    heroes.reset();
    teams.reset();
  }
}
