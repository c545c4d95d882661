package dev.muster.application.access.broken.session;

import dev.muster.application.access.memory.InMemoryAttemptRepository;
import dev.muster.domain.access.session.AttemptKey;
import dev.muster.domain.access.session.Attempts;
import java.time.Instant;
import java.util.List;

/** The possible faults of a repository of failed attempts. */
final class AttemptFaults {
  private AttemptFaults() {}

  static BrokenSessions beginsACountWithOne(BrokenSessions honest) {
    return honest.with(
        new InMemoryAttemptRepository(honest.tables()) {
          @Override
          public List<Attempts> claim(List<AttemptKey> keys, Instant now) {
            return super.claim(keys, now).stream()
                .map(it -> new Attempts(it.key(), Math.max(1, it.failures()), it.lastAt()))
                .toList();
          }
        });
  }

  static BrokenSessions countsNamesAndNetworksTogether(BrokenSessions honest) {
    return honest.with(
        new InMemoryAttemptRepository(honest.tables()) {
          @Override
          public List<Attempts> claim(List<AttemptKey> keys, Instant now) {
            return super.claim(
                keys.stream().map(it -> new AttemptKey(AttemptKey.Kind.NAME, it.digest())).toList(),
                now);
          }
        });
  }

  static BrokenSessions forgetsNoCount(BrokenSessions honest) {
    return honest.with(
        new InMemoryAttemptRepository(honest.tables()) {
          @Override
          public void store(List<Attempts> claimed, Instant forgotten) {
            super.store(claimed, Instant.EPOCH);
          }
        });
  }

  static BrokenSessions forgetsWhatASuccessTakesBack(BrokenSessions honest) {
    return honest.with(
        new InMemoryAttemptRepository(honest.tables()) {
          @Override
          public void store(List<Attempts> claimed, Instant forgotten) {
            if (claimed.stream().allMatch(it -> it.failures() > 0)) {
              super.store(claimed, forgotten);
            }
          }
        });
  }

  static BrokenSessions returnsCountsInAnOrderOfItsOwn(BrokenSessions honest) {
    return honest.with(
        new InMemoryAttemptRepository(honest.tables()) {
          @Override
          public List<Attempts> claim(List<AttemptKey> keys, Instant now) {
            return super.claim(keys, now).reversed();
          }
        });
  }

  static BrokenSessions storesTheMomentOfAClaim(BrokenSessions honest) {
    return honest.with(
        new InMemoryAttemptRepository(honest.tables()) {
          @Override
          public List<Attempts> claim(List<AttemptKey> keys, Instant now) {
            return super.claim(keys, now).stream()
                .map(it -> new Attempts(it.key(), it.failures(), now))
                .toList();
          }
        });
  }
}
