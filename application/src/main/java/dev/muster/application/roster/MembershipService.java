package dev.muster.application.roster;

import dev.muster.application.Precondition;
import dev.muster.application.UnitOfWork;
import dev.muster.application.roster.port.MembershipRepository;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.roster.Enrolment;
import dev.muster.domain.roster.Handover;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Intake;
import dev.muster.domain.roster.JoinOutcome;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.Standing;
import dev.muster.domain.roster.TeamId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Use cases of the memberships: each claims the facts, lets the domain decide, and stores. */
final class MembershipService implements Memberships {
  private final MembershipRepository repository;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  MembershipService(MembershipRepository repository, UnitOfWork unitOfWork, InstantSource clock) {
    this.repository = repository;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  @Override
  public Enrolment join(TeamId team, HeroId hero, JoinTerms terms) {
    return enrol(team, hero, standing -> standing.join(terms, clock.instant()));
  }

  @Override
  public Enrolment settle(TeamId team, HeroId hero, Precondition precondition, JoinTerms terms) {
    return enrol(
        team,
        hero,
        standing -> {
          precondition.check(standing.membership().map(Membership::version));
          return standing.settle(terms, clock.instant());
        });
  }

  @Override
  public Intake.Result joinAll(TeamId team, List<HeroId> heroes, JoinTerms terms) {
    if (heroes.isEmpty() || heroes.size() > MAX_INTAKE) {
      throw new InvalidValueException("must have 1 to " + MAX_INTAKE + " heroes");
    }
    return unitOfWork.execute(
        () -> {
          Intake intake = repository.claimAll(team, heroes);
          Intake.Result result = intake.decide(heroes, terms, clock.instant());
          if (!result.joined().isEmpty()) {
            repository.addAll(result.joined());
          }
          if (!result.returned().isEmpty()) {
            repository.updateAll(result.returned());
          }
          return result;
        });
  }

  @Override
  public Membership change(
      TeamId team, HeroId hero, Precondition precondition, MembershipChange change) {
    return unitOfWork.execute(
        () -> {
          Standing standing = claimExisting(team, hero, precondition);
          Membership changed = standing.change(change);
          storeIfChanged(standing, changed);
          return changed;
        });
  }

  @Override
  public void leave(TeamId team, HeroId hero, Precondition precondition) {
    unitOfWork.execute(
        () -> {
          Membership ended = claimExisting(team, hero, precondition).leave();
          repository.remove(ended.team(), ended.hero());
          return ended;
        });
  }

  @Override
  public Handover handOver(TeamId team, HeroId successor) {
    return unitOfWork.execute(
        () -> {
          Standing standing = repository.claim(team, successor);
          Handover handover = standing.takeOver();
          // The former leader first: at no moment are there two.
          handover.former().ifPresent(repository::update);
          storeIfChanged(standing, handover.leader());
          return handover;
        });
  }

  private Enrolment enrol(TeamId team, HeroId hero, Function<Standing, Enrolment> decision) {
    return unitOfWork.execute(
        () -> {
          Standing standing = repository.claim(team, hero);
          Enrolment enrolment = decision.apply(standing);
          if (enrolment.outcome() == JoinOutcome.JOINED) {
            repository.add(enrolment.membership());
          } else {
            storeIfChanged(standing, enrolment.membership());
          }
          return enrolment;
        });
  }

  /** Claims a standing; that there is no membership is for the rules to refuse. */
  private Standing claimExisting(TeamId team, HeroId hero, Precondition precondition) {
    Standing standing = repository.claim(team, hero);
    standing.membership().map(Membership::version).map(Optional::of).ifPresent(precondition::check);
    return standing;
  }

  private void storeIfChanged(Standing standing, Membership membership) {
    if (!standing.membership().equals(Optional.of(membership))) {
      repository.update(membership);
    }
  }
}
