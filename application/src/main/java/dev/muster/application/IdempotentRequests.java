package dev.muster.application;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Driving port: requests that may be sent again without being done again. */
public interface IdempotentRequests {
  /** How long a request is remembered; after that its key names a new one. */
  Duration REMEMBERED = Duration.ofHours(24);

  /**
   * Does the work of a request, or gives the answer of the time when it was done.
   *
   * <p>Work and memory are one unit of work. Work that throws is undone with it and nothing is
   * remembered: the same request, sent again, is done again.
   *
   * @param key the name that the caller gave to the request
   * @param request what the request is
   * @param work does it and makes the answer; it may be done more than once, as in {@link
   *     UnitOfWork}
   * @throws IdempotencyKeyReusedException when another request has this name
   * @throws RequestInProgressException when a request of this name is being done
   */
  IdempotentAnswer once(
      IdempotencyKey key, RequestFingerprint request, Supplier<StoredAnswer> work);

  /**
   * Puts it on a persistence adapter.
   *
   * @param records remembers requests
   * @param unitOfWork makes one of a request's work and its memory
   * @param clock tells the moment of a request
   */
  static IdempotentRequests over(
      IdempotencyRecords records, UnitOfWork unitOfWork, InstantSource clock) {
    return new IdempotentRequestService(records, unitOfWork, clock);
  }
}
