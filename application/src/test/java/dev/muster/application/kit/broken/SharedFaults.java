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

/** The possible faults of rows in a unit of work, and of concurrent requests. */
final class SharedFaults {
  /** The pause, in milliseconds, that lets another thread interfere. */
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

  /** Behaves like an adapter that trusts an outdated read. */
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

  /** Delegates to honest rows, for the methods that a fault does not override. */
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
