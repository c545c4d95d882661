package dev.muster.application.roster;

import dev.muster.application.Precondition;
import dev.muster.application.UnitOfWork;
import dev.muster.application.roster.port.HeroRepository;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.HeroRemoval;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolationException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Runs the use cases of heroes. */
final class HeroService implements Heroes {
  private final HeroRepository repository;
  private final UnitOfWork unitOfWork;

  HeroService(HeroRepository repository, UnitOfWork unitOfWork) {
    this.repository = repository;
    this.unitOfWork = unitOfWork;
  }

  @Override
  public Hero add(HeroProfile profile) {
    return unitOfWork.execute(() -> repository.add(profile));
  }

  @Override
  public Hero revise(HeroId hero, Precondition precondition, UnaryOperator<HeroProfile> revision) {
    return unitOfWork.execute(
        () -> {
          Hero current = repository.claim(hero).orElseThrow(() -> unknown(hero));
          precondition.check(Optional.of(current.version()));
          Hero revised = current.revised(revision.apply(current.profile()));
          if (!revised.equals(current)) {
            repository.update(revised);
          }
          return revised;
        });
  }

  @Override
  public long remove(HeroId hero, Precondition precondition, boolean cascade) {
    return unitOfWork.execute(
        () -> {
          HeroRemoval removal = repository.claimForRemoval(hero).orElseThrow(() -> unknown(hero));
          precondition.check(Optional.of(removal.version()));
          removal.approve(cascade);
          repository.remove(hero);
          return removal.memberships();
        });
  }

  private static RosterViolationException unknown(HeroId hero) {
    return new RosterViolationException(new UnknownHero(hero));
  }
}
