package dev.muster.application.roster.broken;

import dev.muster.application.UnitOfWork;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** What can be wrong with a unit of work. */
final class UnitOfWorkFaults {
  private UnitOfWorkFaults() {}

  static Adapter keepsWhatWasDoneBeforeAFailure(Adapter honest) {
    return honest.with(
        new UnitOfWork() {
          @Override
          public <T> T execute(Supplier<T> work) {
            AtomicReference<RuntimeException> failure = new AtomicReference<>();
            T result =
                honest
                    .ports()
                    .unitOfWork()
                    .execute(
                        () -> {
                          try {
                            return work.get();
                          } catch (RuntimeException refused) {
                            failure.set(refused);
                            return null;
                          }
                        });
            if (failure.get() != null) {
              throw failure.get();
            }
            return result;
          }
        });
  }

  static Adapter throwsAnExceptionOfItsOwn(Adapter honest) {
    return honest.with(
        new UnitOfWork() {
          @Override
          public <T> T execute(Supplier<T> work) {
            try {
              return honest.ports().unitOfWork().execute(work);
            } catch (RuntimeException failure) {
              throw new IllegalArgumentException("undone", failure);
            }
          }
        });
  }

  static Adapter keepsNothing(Adapter honest) {
    return honest.with(
        new UnitOfWork() {
          @Override
          public <T> T execute(Supplier<T> work) {
            AtomicReference<T> result = new AtomicReference<>();
            RuntimeException undo = new IllegalStateException("undo");
            try {
              return honest
                  .ports()
                  .unitOfWork()
                  .execute(
                      () -> {
                        result.set(work.get());
                        throw undo;
                      });
            } catch (IllegalStateException thrown) {
              if (thrown != undo) {
                throw thrown;
              }
              return result.get();
            }
          }
        });
  }

  static Adapter storesEachWriteForItself(Adapter honest) {
    return honest.with(
        new UnitOfWork() {
          @Override
          public <T> T execute(Supplier<T> work) {
            return work.get();
          }
        });
  }

  static Adapter keepsAUnitWhenTheOneAroundItIsUndone(Adapter honest) {
    ThreadLocal<List<Supplier<?>>> inner = new ThreadLocal<>();
    return honest.with(
        new UnitOfWork() {
          @Override
          public <T> T execute(Supplier<T> work) {
            if (inner.get() != null) {
              inner.get().add(work);
              return work.get();
            }
            inner.set(new ArrayList<>());
            try {
              return honest.ports().unitOfWork().execute(work);
            } catch (RuntimeException failure) {
              inner.get().forEach(it -> honest.ports().unitOfWork().execute(it));
              throw failure;
            } finally {
              inner.remove();
            }
          }
        });
  }

  static Adapter showsWhatIsNotYetKept(Adapter honest) {
    Map<HeroId, Hero> cache = new ConcurrentHashMap<>();
    return honest
        .with(
            new HonestHeroes(honest) {
              @Override
              public Hero add(HeroProfile profile) {
                Hero added = super.add(profile);
                cache.put(added.id(), added);
                return added;
              }
            })
        .with(
            new HonestReader(honest) {
              @Override
              public Optional<Hero> hero(HeroId hero) {
                return super.hero(hero).or(() -> Optional.ofNullable(cache.get(hero)));
              }
            });
  }

  static Adapter givesAnIdentityAgain(Adapter honest) {
    return honest.with(
        new HonestHeroes(honest) {
          @Override
          public Hero add(HeroProfile profile) {
            List<Hero> all =
                honest.ports().reader().heroes(HeroFilter.ALL, Optional.empty(), HonestReader.ALL);
            long next = all.isEmpty() ? 1 : all.getLast().id().value() + 1;
            Hero added = new Hero(new HeroId(next), Version.FIRST, profile);
            honest.force(added);
            return added;
          }
        });
  }
}
