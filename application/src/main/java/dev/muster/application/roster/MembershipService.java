package dev.muster.application.roster;

import dev.muster.application.Precondition;
import dev.muster.application.UnitOfWork;
import dev.muster.application.roster.port.MembershipRepository;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.roster.BatchJoin;
import dev.muster.domain.roster.Handover;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinOutcome;
import dev.muster.domain.roster.JoinResult;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.MembershipFacts;
import dev.muster.domain.roster.TeamId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Runs the use cases of memberships: each claims the facts, lets the domain decide, and stores. */
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
  public JoinResult settle(TeamId team, HeroId hero, Precondition precondition, JoinTerms terms) {
    return unitOfWork.executeOptimistically(
        () -> {
          MembershipFacts facts = repository.claim(team, hero);
          precondition.check(facts.membership().map(Membership::version));
          JoinResult result = facts.settle(terms, clock.instant());
          if (result.outcome() == JoinOutcome.JOINED) {
            repository.add(result.membership());
          } else {
            storeIfChanged(facts, result.membership());
          }
          return result;
        });
  }

  @Override
  public BatchJoin.Result joinAll(TeamId team, List<HeroId> heroes, JoinTerms terms) {
    if (heroes.isEmpty() || heroes.size() > MAX_BATCH) {
      throw new InvalidValueException("must have 1 to " + MAX_BATCH + " heroes");
    }
    return unitOfWork.execute(
        () -> {
          BatchJoin batch = repository.claimAll(team, heroes);
          BatchJoin.Result result = batch.decide(heroes, terms, clock.instant());
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
      TeamId team,
      HeroId hero,
      Precondition precondition,
      Function<Membership, MembershipChange> change) {
    return unitOfWork.executeOptimistically(
        () -> {
          MembershipFacts facts = claimExisting(team, hero, precondition);
          Membership changed = facts.change(change.apply(facts.existing()));
          storeIfChanged(facts, changed);
          return changed;
        });
  }

  @Override
  public void leave(TeamId team, HeroId hero, Precondition precondition) {
    unitOfWork.executeOptimistically(
        () -> {
          Membership ended = claimExisting(team, hero, precondition).leave();
          repository.remove(ended.team(), ended.hero());
          return ended;
        });
  }

  @Override
  public Handover handOver(TeamId team, HeroId successor) {
    return unitOfWork.executeOptimistically(
        () -> {
          MembershipFacts facts = repository.claim(team, successor);
          Handover handover = facts.takeOver();
          handover
              .former()
              .ifPresentOrElse(
                  former -> repository.handOver(former, handover.leader()),
                  () -> storeIfChanged(facts, handover.leader()));
          return handover;
        });
  }

  /**
   * Claims the facts and checks the precondition; a missing membership passes, because the rules
   * refuse it.
   */
  private MembershipFacts claimExisting(TeamId team, HeroId hero, Precondition precondition) {
    MembershipFacts facts = repository.claim(team, hero);
    facts.membership().map(Membership::version).map(Optional::of).ifPresent(precondition::check);
    return facts;
  }

  private void storeIfChanged(MembershipFacts facts, Membership membership) {
    if (!facts.membership().equals(Optional.of(membership))) {
      repository.update(membership);
    }
  }
}
