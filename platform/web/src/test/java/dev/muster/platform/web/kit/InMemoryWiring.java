package dev.muster.platform.web.kit;

import dev.muster.application.IdempotentRequests;
import dev.muster.application.kit.memory.InMemoryIdempotencyRecords;
import dev.muster.application.kit.memory.InMemoryStore;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Provides one store in memory for the fakes of all contexts, and the requests in it. */
@Factory
@Requires(property = InMemoryService.PERSISTENCE, value = InMemoryService.MEMORY)
final class InMemoryWiring {
  @Singleton
  InMemoryStore store() {
    return new InMemoryStore();
  }

  @Singleton
  IdempotentRequests requests(InMemoryStore store) {
    return IdempotentRequests.over(
        new InMemoryIdempotencyRecords(store), store, InstantSource.system());
  }
}
