package dev.muster.application.roster.memory;

import dev.muster.application.roster.port.TeamRepository;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamProfile;
import dev.muster.domain.roster.TeamRemoval;
import java.util.Optional;

/** Stores teams in memory. */
public class InMemoryTeamRepository implements TeamRepository {
  private final RosterTables tables;

  /** Keeps them in these tables. */
  public InMemoryTeamRepository(RosterTables tables) {
    this.tables = tables;
  }

  @Override
  public Team add(TeamProfile profile) {
    return tables.teams.insert(id -> new Team(new TeamId(id), Version.FIRST, profile));
  }

  @Override
  public Optional<Team> claim(TeamId team) {
    return tables.teams.find(team);
  }

  @Override
  public Optional<TeamRemoval> claimForRemoval(TeamId team) {
    return tables.store.read(() -> tables.teams.find(team).map(this::removal));
  }

  @Override
  public void update(Team team) {
    tables.teams.update(team);
  }

  @Override
  public void remove(TeamId team) {
    tables.teams.delete(team);
  }

  private TeamRemoval removal(Team team) {
    return new TeamRemoval(team.id(), team.version(), tables.membershipsOf(team.id()).size());
  }
}
