package dev.muster.web.__context__.http;

import dev.muster.application.__context__.__Context__Permissions;
import dev.muster.application.__context__.__Context__UseCases;
import dev.muster.application.__context__.__Entities__;
import dev.muster.application.__context__.memory.InMemory__Context__;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Permissions;
import dev.muster.platform.web.kit.InMemoryService;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Wires the driving ports of the __context__ to the in-memory adapter. */
@Factory
@Requires(property = InMemoryService.PERSISTENCE, value = InMemoryService.MEMORY)
final class InMemory__Context__Wiring {
  @Singleton
  Grants __context__Grants() {
    return __Context__Permissions.GRANTS;
  }

  @Singleton
  __Entities__ __entities__(InMemoryStore store, Permissions permissions) {
    return __Context__UseCases.over(new InMemory__Context__(store).ports())
        .guarded(permissions)
        .__entities__();
  }
}
