package dev.muster.application;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Driving port: makes requests idempotent, so that a repeated request has no second effect. */
@Recorded(Recorded.When.NEVER)
public interface IdempotentRequests {
  /** The permission to repeat requests; the work of each request needs its own. */
  String PERMISSION = "requests.repeat";

  /** The lifetime of a record; after it, the key may identify a new request. */
  Duration REMEMBERED = Duration.ofHours(24);

  /**
   * Runs the work of a request, or returns the answer recorded when the same request ran before.
   *
   * <p>The work and its record are one unit of work. A failure of the work rolls both back, so that
   * the same request runs again when it is sent again.
   *
   * @param key the key given by the caller
   * @param request the fingerprint of the request
   * @param work runs the request and returns its answer; it may run more than once, as in {@link
   *     UnitOfWork}
   * @throws IdempotencyKeyReusedException if the key identifies another request
   * @throws RequestInProgressException if a request with this key is running
   */
  @Permission(PERMISSION)
  IdempotentAnswer once(
      IdempotencyKey key, RequestFingerprint request, Supplier<StoredAnswer> work);

  /**
   * Returns the use case over a persistence adapter.
   *
   * @param records stores the records
   * @param unitOfWork runs the work and stores its record as one unit
   * @param clock returns the time of a request
   */
  static IdempotentRequests over(
      IdempotencyRecords records, UnitOfWork unitOfWork, InstantSource clock) {
    return new IdempotentRequestService(records, unitOfWork, clock);
  }
}
