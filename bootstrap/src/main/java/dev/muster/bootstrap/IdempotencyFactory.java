package dev.muster.bootstrap;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.IdempotentRequests;
import dev.muster.application.UnitOfWork;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Wires the requests that may be sent again: what remembers them in, the driving port out. */
@Factory
final class IdempotencyFactory {
  @Singleton
  IdempotentRequests requests(IdempotencyRecords records, UnitOfWork unitOfWork) {
    return IdempotentRequests.over(records, unitOfWork, InstantSource.system());
  }
}
