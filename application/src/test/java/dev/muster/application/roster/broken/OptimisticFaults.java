package dev.muster.application.roster.broken;

import dev.muster.application.UnitOfWork;
import dev.muster.application.roster.memory.InMemoryMembershipRepository;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipFacts;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.TeamId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** What can be wrong where a unit of work runs on facts that nothing holds. */
final class OptimisticFaults {
  private OptimisticFaults() {}

  /** As an adapter does whose writes do not check what they were decided on. */
  static Adapter storesWhatWasDecidedOnOldFacts(Adapter honest) {
    ScopedValue<Boolean> optimistic = ScopedValue.newInstance();
    return honest
        .with(
            new UnitOfWork() {
              @Override
              public <T> T execute(Supplier<T> work) {
                return honest.unitOfWork().execute(work);
              }

              @Override
              public <T> T executeOptimistically(Supplier<T> work) {
                return ScopedValue.where(optimistic, true).call(work::get);
              }
            })
        .with(
            new InMemoryMembershipRepository(honest.memory().tables()) {
              @Override
              public MembershipFacts claim(TeamId team, HeroId hero) {
                MembershipFacts facts = super.claim(team, hero);
                return optimistic.isBound() ? Chance.afterwards(facts) : facts;
              }

              @Override
              public void remove(TeamId team, HeroId hero) {
                try {
                  super.remove(team, hero);
                } catch (RosterViolationException gone) {
                  if (!optimistic.isBound()) {
                    throw gone;
                  }
                }
              }

              @Override
              public void update(Membership membership) {
                if (optimistic.isBound()) {
                  honest.force(membership);
                } else {
                  super.update(membership);
                }
              }
            });
  }

  /** As an adapter does that gathers units of work, and tells all what came of the first. */
  static Adapter tellsTheOutcomeOfOneToAll(Adapter honest) {
    AtomicReference<CompletableFuture<Object>> gathered = new AtomicReference<>();
    return honest.with(
        new UnitOfWork() {
          @Override
          public <T> T execute(Supplier<T> work) {
            return honest.unitOfWork().execute(work);
          }

          @Override
          @SuppressWarnings("unchecked")
          public <T> T executeOptimistically(Supplier<T> work) {
            CompletableFuture<Object> outcome = new CompletableFuture<>();
            CompletableFuture<Object> first = gathered.compareAndExchange(null, outcome);
            if (first != null) {
              return (T) first.join();
            }
            try {
              T result = Chance.afterwards(execute(work));
              outcome.complete(result);
              return result;
            } catch (RuntimeException refusal) {
              outcome.completeExceptionally(refusal);
              throw refusal;
            } finally {
              gathered.set(null);
            }
          }
        });
  }
}
