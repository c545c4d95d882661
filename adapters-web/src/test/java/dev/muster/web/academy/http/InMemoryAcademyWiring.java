package dev.muster.web.academy.http;

import dev.muster.application.academy.AcademyUseCases;
import dev.muster.application.academy.Students;
import dev.muster.application.academy.memory.InMemoryAcademy;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.platform.web.kit.InMemoryService;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Wires the driving ports of the academy to the in-memory adapter. */
@Factory
@Requires(property = InMemoryService.PERSISTENCE, value = InMemoryService.MEMORY)
final class InMemoryAcademyWiring {
  @Singleton
  Students students(InMemoryStore store) {
    return AcademyUseCases.over(new InMemoryAcademy(store).ports()).students();
  }
}
