package dev.muster.application.roster.broken;

import dev.muster.application.roster.port.TeamRepository;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamProfile;
import dev.muster.domain.roster.TeamRemoval;
import java.util.Optional;

/** Does as the honest repository of teams does, where a fault does not say otherwise. */
class HonestTeams implements TeamRepository {
  private final TeamRepository teams;

  HonestTeams(Adapter honest) {
    teams = honest.ports().teams();
  }

  @Override
  public Team add(TeamProfile profile) {
    return teams.add(profile);
  }

  @Override
  public Optional<Team> claim(TeamId team) {
    return teams.claim(team);
  }

  @Override
  public Optional<TeamRemoval> claimForRemoval(TeamId team) {
    return teams.claimForRemoval(team);
  }

  @Override
  public void update(Team team) {
    teams.update(team);
  }

  @Override
  public void remove(TeamId team) {
    teams.remove(team);
  }
}
