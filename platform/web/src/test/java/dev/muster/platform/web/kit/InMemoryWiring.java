package dev.muster.platform.web.kit;

import dev.muster.application.IdempotentRequests;
import dev.muster.application.audit.AuditQueries;
import dev.muster.application.audit.CallRecording;
import dev.muster.application.kit.memory.InMemoryAuditTrail;
import dev.muster.application.kit.memory.InMemoryIdempotencyRecords;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.permission.Actors;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Ownership;
import dev.muster.application.permission.Permissions;
import dev.muster.application.permission.Policy;
import dev.muster.domain.UserRole;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Provides one store in memory for the fakes of all contexts, and the requests in it. */
@Factory
@Requires(property = InMemoryService.PERSISTENCE, value = InMemoryService.MEMORY)
final class InMemoryWiring {
  @Singleton
  InMemoryStore store() {
    return new InMemoryStore();
  }

  @Singleton
  InMemoryAuditTrail trail(InMemoryStore store) {
    return new InMemoryAuditTrail(store);
  }

  @Singleton
  Permissions permissions(
      List<Grants> contexts,
      List<Ownership<?>> ownerships,
      InMemoryStore store,
      InMemoryAuditTrail trail,
      Actors actors) {
    return new Permissions(
        new Policy(contexts, ownerships),
        actors,
        CallRecording.over(
            trail, store, actors, InstantSource.system(), Duration.ZERO, failure -> {}));
  }

  @Singleton
  Grants grants() {
    return Grants.of(IdempotentRequests.PERMISSION, UserRole.EDITOR, UserRole.VIEWER)
        .and(AuditQueries.PERMISSION);
  }

  @Singleton
  AuditQueries audit(InMemoryAuditTrail trail, Permissions permissions) {
    return permissions.guarded(AuditQueries.class, AuditQueries.over(trail));
  }

  @Singleton
  IdempotentRequests requests(InMemoryStore store, Permissions permissions) {
    return permissions.guarded(
        IdempotentRequests.class,
        IdempotentRequests.over(
            new InMemoryIdempotencyRecords(store), store, InstantSource.system()));
  }
}
