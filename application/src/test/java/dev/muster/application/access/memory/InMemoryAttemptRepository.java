package dev.muster.application.access.memory;

import dev.muster.application.access.port.AttemptRepository;
import dev.muster.domain.access.session.AttemptKey;
import dev.muster.domain.access.session.Attempts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Counts failed attempts in memory. */
public class InMemoryAttemptRepository implements AttemptRepository {
  private final SessionTables tables;

  /** Keeps the counts in these tables. */
  public InMemoryAttemptRepository(SessionTables tables) {
    this.tables = tables;
  }

  @Override
  public List<Attempts> claim(List<AttemptKey> keys, Instant now) {
    return tables.store.execute(() -> keys.stream().map(key -> claim(key, now)).toList());
  }

  /** Returns the counts as they are stored, for an adapter that is broken on purpose. */
  protected List<Attempts> seen(List<AttemptKey> keys, Instant now) {
    return keys.stream()
        .map(key -> tables.attempts.find(key).orElseGet(() -> new Attempts(key, 0, now)))
        .toList();
  }

  private Attempts claim(AttemptKey key, Instant now) {
    if (!tables.attempts.contains(key)) {
      tables.attempts.insert(new Attempts(key, 0, now));
    }
    return tables.attempts.find(key).orElseThrow();
  }

  @Override
  public void store(List<Attempts> claimed, Instant forgotten) {
    List<AttemptKey> keys = claimed.stream().map(Attempts::key).toList();
    tables.store.execute(
        () -> {
          tables
              .attempts
              .where(it -> !it.lastAt().isAfter(forgotten) && !keys.contains(it.key()))
              .stream()
              .sorted(Comparator.comparing(Attempts::lastAt))
              .limit(FORGOTTEN_AT_ONCE)
              .forEach(it -> tables.attempts.delete(it.key()));
          claimed.forEach(tables.attempts::update);
          return claimed;
        });
  }
}
