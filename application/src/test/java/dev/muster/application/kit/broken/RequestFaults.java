package dev.muster.application.kit.broken;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyRecord;
import dev.muster.application.UnitOfWork;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The possible faults of the records of idempotent requests. */
public final class RequestFaults {
  private RequestFaults() {}

  static <A extends SharedPorts<A>> A findsAnythingThatIsStored(A honest) {
    Set<IdempotencyKey> stored = ConcurrentHashMap.newKeySet();
    return honest.with(
        new HonestRequests(honest.requests()) {
          @Override
          public Optional<IdempotencyRecord> find(IdempotencyKey key, Instant since) {
            return super.find(key, since)
                .or(
                    () ->
                        stored.stream()
                            .flatMap(other -> super.find(other, since).stream())
                            .findAny());
          }

          @Override
          public void store(IdempotencyRecord record, Instant expired) {
            stored.add(record.key());
            super.store(record, expired);
          }
        });
  }

  /** Behaves like a cache beside the database. */
  static <A extends SharedPorts<A>> A remembersPastTheUnit(A honest) {
    Map<IdempotencyKey, IdempotencyRecord> cache = new ConcurrentHashMap<>();
    return honest.with(
        new HonestRequests(honest.requests()) {
          @Override
          public Optional<IdempotencyRecord> find(IdempotencyKey key, Instant since) {
            return Optional.ofNullable(cache.get(key)).filter(it -> !it.storedAt().isBefore(since));
          }

          @Override
          public void store(IdempotencyRecord record, Instant expired) {
            cache.put(record.key(), record);
            super.store(record, expired);
          }
        });
  }

  static <A extends SharedPorts<A>> A findsARecordHoweverOld(A honest) {
    return honest.with(
        new HonestRequests(honest.requests()) {
          @Override
          public Optional<IdempotencyRecord> find(IdempotencyKey key, Instant since) {
            return super.find(key, Instant.EPOCH);
          }
        });
  }

  static <A extends SharedPorts<A>> A keepsTheFirstRecordOfAKey(A honest) {
    return honest.with(
        new HonestRequests(honest.requests()) {
          @Override
          public void store(IdempotencyRecord record, Instant expired) {
            if (find(record.key(), Instant.EPOCH).isEmpty()) {
              super.store(record, expired);
            }
          }
        });
  }

  static <A extends SharedPorts<A>> A forgetsTheCaseOfAKey(A honest) {
    return honest.with(
        new HonestRequests(honest.requests()) {
          @Override
          public Optional<IdempotencyRecord> find(IdempotencyKey key, Instant since) {
            return super.find(folded(key), since);
          }

          @Override
          public void store(IdempotencyRecord it, Instant expired) {
            super.store(
                new IdempotencyRecord(folded(it.key()), it.request(), it.answer(), it.storedAt()),
                expired);
          }

          private static IdempotencyKey folded(IdempotencyKey key) {
            return new IdempotencyKey(key.value().toLowerCase(Locale.ROOT));
          }
        });
  }

  static <A extends SharedPorts<A>> A neverForgets(A honest) {
    return honest.with(
        new HonestRequests(honest.requests()) {
          @Override
          public void store(IdempotencyRecord record, Instant expired) {
            super.store(record, Instant.EPOCH);
          }
        });
  }

  static <A extends SharedPorts<A>> A letsEverybodyHaveAKey(A honest) {
    return honest.with(
        new HonestRequests(honest.requests()) {
          @Override
          public boolean claim(IdempotencyKey key) {
            return true;
          }
        });
  }

  static <A extends SharedPorts<A>> A refusesAKeyThatIsItsOwn(A honest) {
    return claimingOnce(honest, false);
  }

  static <A extends SharedPorts<A>> A holdsAKeyAfterItsUnitWasUndone(A honest) {
    return claimingOnce(honest, true);
  }

  static <A extends SharedPorts<A>> A holdsOneKeyForAll(A honest) {
    return honest.with(
        new HonestRequests(honest.requests()) {
          @Override
          public boolean claim(IdempotencyKey key) {
            return super.claim(new IdempotencyKey("all"));
          }
        });
  }

  /** Behaves like a unit of work with a snapshot from its beginning. */
  static <A extends SharedPorts<A>> A findsWhatWasThereWhenItsUnitBegan(A honest) {
    Map<IdempotencyKey, Long> storedAt = new ConcurrentHashMap<>();
    ThreadLocal<Long> begun = new ThreadLocal<>();
    return honest
        .with(
            new UnitOfWork() {
              @Override
              public <T> T execute(Supplier<T> work) {
                begun.set(System.nanoTime());
                try {
                  return honest.unitOfWork().execute(work);
                } finally {
                  begun.remove();
                }
              }
            })
        .with(
            new HonestRequests(honest.requests()) {
              @Override
              public Optional<IdempotencyRecord> find(IdempotencyKey key, Instant since) {
                long stored = storedAt.getOrDefault(key, Long.MIN_VALUE);
                return begun.get() != null && stored > begun.get()
                    ? Optional.empty()
                    : super.find(key, since);
              }

              @Override
              public void store(IdempotencyRecord record, Instant expired) {
                super.store(record, expired);
                storedAt.put(record.key(), System.nanoTime());
              }
            });
  }

  /** Allows one claim per key; a rolled-back unit may leave its key claimed. */
  private static <A extends SharedPorts<A>> A claimingOnce(A honest, boolean lostWhenUndone) {
    Set<IdempotencyKey> lost = ConcurrentHashMap.newKeySet();
    ThreadLocal<Set<IdempotencyKey>> own = ThreadLocal.withInitial(HashSet::new);
    return honest
        .with(
            new UnitOfWork() {
              @Override
              public <T> T execute(Supplier<T> work) {
                try {
                  return honest.unitOfWork().execute(work);
                } catch (RuntimeException undone) {
                  lost.addAll(own.get());
                  throw undone;
                } finally {
                  own.remove();
                }
              }
            })
        .with(
            new HonestRequests(honest.requests()) {
              @Override
              public boolean claim(IdempotencyKey key) {
                boolean first = !lost.contains(key) && super.claim(key) && own.get().add(key);
                return first || (lostWhenUndone && own.get().contains(key));
              }
            });
  }
}
