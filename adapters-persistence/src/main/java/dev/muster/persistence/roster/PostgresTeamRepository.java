package dev.muster.persistence.roster;

import dev.muster.application.StaleVersionException;
import dev.muster.application.roster.port.TeamRepository;
import dev.muster.domain.Version;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.domain.roster.TeamProfile;
import dev.muster.domain.roster.TeamRemoval;
import dev.muster.platform.jdbc.access.LongWork;
import dev.muster.platform.jdbc.access.ViolatedConstraint;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/** Stores teams in PostgreSQL. */
@Singleton
final class PostgresTeamRepository implements TeamRepository {
  /** The most memberships that can be removed within the time of any other request. */
  static final long FEW = 10_000;

  private static final String UNIQUE_NAME = "team_name_key";

  private final TeamStatements statements;
  private final LongWork longWork;

  PostgresTeamRepository(TeamStatements statements, LongWork longWork) {
    this.statements = statements;
    this.longWork = longWork;
  }

  @Override
  public Team add(TeamProfile profile) {
    TeamName name = profile.name();
    return refusingTakenName(
            name,
            () ->
                statements.insert(
                    Version.FIRST.value(),
                    name.value(),
                    name.folded(),
                    profile.headquarters().value()))
        .toDomain();
  }

  @Override
  public Optional<Team> claim(TeamId team) {
    return statements.lock(team.value()).map(TeamRow::toDomain);
  }

  @Override
  public Optional<TeamRemoval> claimForRemoval(TeamId team) {
    return statements
        .lock(team.value())
        .map(locked -> new TeamRemoval(team, new Version(locked.version()), count(team)));
  }

  @Override
  public void update(Team team) {
    TeamName name = team.profile().name();
    int updated =
        refusingTakenName(
            name,
            () ->
                statements.update(
                    team.id().value(),
                    team.version().value(),
                    name.value(),
                    name.folded(),
                    team.profile().headquarters().value()));
    if (updated == 0) {
      throw statements.exists(team.id().value())
          ? new StaleVersionException()
          : new RosterViolationException(new UnknownTeam(team.id()));
    }
  }

  @Override
  public void remove(TeamId team) {
    statements.deleteMemberships(team.value());
    if (statements.delete(team.value()) == 0) {
      throw new RosterViolationException(new UnknownTeam(team));
    }
  }

  private long count(TeamId team) {
    long few = statements.countMemberships(team.value(), FEW + 1);
    if (few <= FEW) {
      return few;
    }
    longWork.begin();
    return statements.countMemberships(team.value(), Long.MAX_VALUE);
  }

  private static <T> T refusingTakenName(TeamName name, Supplier<T> write) {
    try {
      return write.get();
    } catch (DataAccessException failure) {
      if (ViolatedConstraint.nameIn(failure).filter(UNIQUE_NAME::equals).isPresent()) {
        throw new RosterViolationException(new TeamNameTaken(name));
      }
      throw failure;
    }
  }
}
