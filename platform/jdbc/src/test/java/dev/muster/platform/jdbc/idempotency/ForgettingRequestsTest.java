package dev.muster.platform.jdbc.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyRecord;
import dev.muster.application.IdempotencyRecords;
import dev.muster.application.RequestFingerprint;
import dev.muster.application.StoredAnswer;
import dev.muster.application.UnitOfWork;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Requests that are forgotten keep nobody waiting. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgettingRequestsTest implements TestPropertyProvider {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofDays(2));

  @Inject IdempotencyRecords records;
  @Inject UnitOfWork unitOfWork;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings("classpath:db/fixture");
  }

  @Test
  void twoUnitsThatCouldForgetTheSameRecordDoNotWaitForEachOther() {
    store("expired", NOW);

    unitOfWork.execute(
        () -> {
          records.store(record("first", LATER), LATER);
          return CompletableFuture.supplyAsync(() -> store("second", LATER))
              .orTimeout(10, TimeUnit.SECONDS)
              .join();
        });

    assertEquals(Optional.empty(), find("expired"));
    assertEquals(Optional.of(record("first", LATER)), find("first"));
    assertEquals(Optional.of(record("second", LATER)), find("second"));
  }

  private boolean store(String key, Instant storedAt) {
    return unitOfWork.execute(
        () -> {
          records.store(record(key, storedAt), storedAt);
          return true;
        });
  }

  private Optional<IdempotencyRecord> find(String key) {
    return records.find(new IdempotencyKey(key), Instant.EPOCH);
  }

  private static IdempotencyRecord record(String key, Instant storedAt) {
    return new IdempotencyRecord(
        new IdempotencyKey(key),
        RequestFingerprint.of(key.getBytes(StandardCharsets.UTF_8)),
        new StoredAnswer(key),
        storedAt);
  }
}
