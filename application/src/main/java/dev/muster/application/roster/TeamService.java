package dev.muster.application.roster;

import dev.muster.application.Precondition;
import dev.muster.application.UnitOfWork;
import dev.muster.application.roster.port.TeamRepository;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamProfile;
import dev.muster.domain.roster.TeamRemoval;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Runs the use cases of teams. */
final class TeamService implements Teams {
  private final TeamRepository repository;
  private final UnitOfWork unitOfWork;

  TeamService(TeamRepository repository, UnitOfWork unitOfWork) {
    this.repository = repository;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Team add(TeamProfile profile) {
    return unitOfWork.execute(() -> repository.add(profile));
  }

  @Override
  public Team revise(TeamId team, Precondition precondition, UnaryOperator<TeamProfile> revision) {
    return unitOfWork.execute(
        () -> {
          Team current = repository.claim(team).orElseThrow(() -> unknown(team));
          precondition.check(Optional.of(current.version()));
          Team revised = current.revised(revision.apply(current.profile()));
          if (!revised.equals(current)) {
            repository.update(revised);
          }
          return revised;
        });
  }

  @Override
  public long remove(TeamId team, Precondition precondition, boolean cascade) {
    return unitOfWork.execute(
        () -> {
          TeamRemoval removal = repository.claimForRemoval(team).orElseThrow(() -> unknown(team));
          precondition.check(Optional.of(removal.version()));
          removal.approve(cascade);
          repository.remove(team);
          return removal.memberships();
        });
  }

  private static RosterViolationException unknown(TeamId team) {
    return new RosterViolationException(new UnknownTeam(team));
  }
}
