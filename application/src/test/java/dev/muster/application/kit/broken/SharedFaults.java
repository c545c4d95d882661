package dev.muster.application.kit.broken;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyRecord;
import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.Rows;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** What can be wrong with rows in a unit of work, and where many come at the same moment. */
final class SharedFaults {
  /** How long somebody else is given to come between, in milliseconds. */
  private static final int CHANCE = 3;

  private SharedFaults() {}

  static SharedAdapter showsWhatIsNotYetKept(SharedAdapter honest) {
    Map<Long, String> cache = new ConcurrentHashMap<>();
    return honest.with(
        new HonestRows(honest.rows()) {
          @Override
          public long add(String name) {
            long row = super.add(name);
            cache.put(row, name);
            return row;
          }

          @Override
          public Optional<String> find(long row) {
            return super.find(row).or(() -> Optional.ofNullable(cache.get(row)));
          }
        });
  }

  static SharedAdapter givesAnIdentityAgain(SharedAdapter honest) {
    return honest.with(
        new HonestRows(honest.rows()) {
          @Override
          public long add(String name) {
            long free =
                LongStream.iterate(1, id -> id + 1)
                    .filter(id -> find(id).isEmpty())
                    .findFirst()
                    .orElseThrow();
            honest.memory().force(free, name);
            return free;
          }
        });
  }

  /** As an adapter does that believes what it read a moment ago. */
  static SharedAdapter trustsThatItIsAlone(SharedAdapter honest) {
    return honest
        .with(
            new UnitOfWork() {
              @Override
              public <T> T execute(Supplier<T> work) {
                return work.get();
              }
            })
        .with(
            new HonestRequests(honest.requests()) {
              @Override
              public boolean claim(IdempotencyKey key) {
                return true;
              }

              @Override
              public Optional<IdempotencyRecord> find(IdempotencyKey key, Instant since) {
                return afterwards(super.find(key, since));
              }
            });
  }

  private static <T> T afterwards(T found) {
    try {
      Thread.sleep(CHANCE);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return found;
  }

  /** Does as the honest rows do, where a fault does not say otherwise. */
  private static class HonestRows implements Rows {
    private final Rows rows;

    HonestRows(Rows rows) {
      this.rows = rows;
    }

    @Override
    public long add(String name) {
      return rows.add(name);
    }

    @Override
    public Optional<String> find(long row) {
      return rows.find(row);
    }
  }
}
