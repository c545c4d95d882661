package dev.muster.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs the use case of idempotent requests. */
final class IdempotentRequestService implements IdempotentRequests {
  private final IdempotencyRecords records;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  IdempotentRequestService(IdempotencyRecords records, UnitOfWork unitOfWork, InstantSource clock) {
    this.records = records;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  @Override
  public IdempotentAnswer once(
      IdempotencyKey key, RequestFingerprint request, Supplier<StoredAnswer> work) {
    return unitOfWork.execute(
        () -> {
          Instant now = clock.instant();
          Instant expired = now.minus(REMEMBERED);
          boolean claimed = records.claim(key);
          // The search comes after the claim: a record that is not found now cannot appear while
          // the key is held.
          Optional<IdempotencyRecord> done = records.find(key, expired);
          if (done.isPresent()) {
            return replay(done.get(), request);
          }
          if (!claimed) {
            throw new RequestInProgressException();
          }
          StoredAnswer answer = work.get();
          records.store(new IdempotencyRecord(key, request, answer, now), expired);
          return new IdempotentAnswer(answer, false);
        });
  }

  private static IdempotentAnswer replay(IdempotencyRecord done, RequestFingerprint request) {
    if (!done.request().equals(request)) {
      throw new IdempotencyKeyReusedException();
    }
    return new IdempotentAnswer(done.answer(), true);
  }
}
