package dev.muster.bootstrap;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.IdempotentRequests;
import dev.muster.application.UnitOfWork;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * Wires idempotent requests: takes the driven port for their records, provides the driving port.
 */
@Factory
final class IdempotencyFactory {
  @Singleton
  IdempotentRequests requests(IdempotencyRecords records, UnitOfWork unitOfWork) {
    return IdempotentRequests.over(records, unitOfWork, InstantSource.system());
  }
}
