package dev.muster.application.roster.memory;

import dev.muster.application.StaleVersionException;
import dev.muster.application.roster.port.TeamRepository;
import dev.muster.domain.Version;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamProfile;
import dev.muster.domain.roster.TeamRemoval;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Stores teams in memory. */
final class InMemoryTeamRepository implements TeamRepository {
  private final InMemoryUnitOfWork store;

  // Outside the tables: like a database's sequence it gives no number twice, not even after a
  // rollback.
  private final AtomicLong sequence = new AtomicLong();

  InMemoryTeamRepository(InMemoryUnitOfWork store) {
    this.store = store;
  }

  @Override
  public Team add(TeamProfile profile) {
    Team team = new Team(new TeamId(sequence.incrementAndGet()), Version.FIRST, profile);
    store.write(tables -> put(tables, team));
    return team;
  }

  @Override
  public Optional<Team> claim(TeamId team) {
    return store.read(tables -> Optional.ofNullable(tables.teams.get(team.value())));
  }

  @Override
  public Optional<TeamRemoval> claimForRemoval(TeamId team) {
    return store.read(
        tables ->
            Optional.ofNullable(tables.teams.get(team.value()))
                .map(found -> removal(tables, found)));
  }

  @Override
  public void update(Team team) {
    store.write(
        tables -> {
          refuseUnknown(tables, team.id());
          refuseStale(tables.teams.get(team.id().value()), team);
          put(tables, team);
        });
  }

  @Override
  public void remove(TeamId team) {
    store.write(
        tables -> {
          refuseUnknown(tables, team);
          tables.memberships.keySet().removeIf(pair -> pair.team().equals(team));
          tables.teams.remove(team.value());
        });
  }

  void reset() {
    sequence.set(0);
  }

  /** Gives no identity again up to this one. */
  void goOnBeyond(long id) {
    sequence.accumulateAndGet(id, Math::max);
  }

  private static void put(Tables tables, Team team) {
    boolean taken =
        tables.teams.values().stream()
            .filter(other -> !other.id().equals(team.id()))
            .anyMatch(
                other -> other.profile().name().folded().equals(team.profile().name().folded()));
    if (taken) {
      throw new RosterViolationException(new TeamNameTaken(team.profile().name()));
    }
    tables.teams.put(team.id().value(), team);
  }

  private static TeamRemoval removal(Tables tables, Team team) {
    return new TeamRemoval(team.id(), team.version(), tables.membershipsOf(team.id()).count());
  }

  private static void refuseStale(Team stored, Team changed) {
    if (!changed.version().follows(stored.version())) {
      throw new StaleVersionException();
    }
  }

  private static void refuseUnknown(Tables tables, TeamId team) {
    if (!tables.teams.containsKey(team.value())) {
      throw new RosterViolationException(new UnknownTeam(team));
    }
  }
}
