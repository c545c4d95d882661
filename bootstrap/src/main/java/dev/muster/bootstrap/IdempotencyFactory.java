package dev.muster.bootstrap;

import dev.muster.application.IdempotencyRecords;
import dev.muster.application.IdempotentRequests;
import dev.muster.application.UnitOfWork;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.UserRole;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/**
 * Wires idempotent requests: takes the driven port for their records, provides the driving port.
 */
@Factory
final class IdempotencyFactory {
  @Singleton
  Grants grants() {
    return Grants.of(IdempotentRequests.PERMISSION, UserRole.EDITOR, UserRole.VIEWER);
  }

  @Singleton
  @AtStart
  IdempotentRequests requests(
      IdempotencyRecords records, UnitOfWork unitOfWork, Permissions permissions) {
    return permissions.guarded(
        IdempotentRequests.class,
        IdempotentRequests.over(records, unitOfWork, InstantSource.system()));
  }
}
