package dev.muster.web.academy.http;

import dev.muster.application.academy.AcademyPermissions;
import dev.muster.application.academy.AcademyQueries;
import dev.muster.application.academy.AcademyUseCases;
import dev.muster.application.academy.Courses;
import dev.muster.application.academy.Enrolments;
import dev.muster.application.academy.Students;
import dev.muster.application.academy.memory.InMemoryAcademy;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.academy.CourseId;
import dev.muster.platform.web.kit.InMemoryService;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** Wires the driving ports of the academy to the in-memory adapter. */
@Factory
@Requires(property = InMemoryService.PERSISTENCE, value = InMemoryService.MEMORY)
final class InMemoryAcademyWiring {
  @Singleton
  Grants academyGrants() {
    return AcademyPermissions.GRANTS;
  }

  @Singleton
  AcademyUseCases useCases(
      InMemoryStore store, List<Dependants<CourseId>> dependants, Permissions permissions) {
    return AcademyUseCases.over(
            new InMemoryAcademy(store).ports(), Dependants.all(dependants), InstantSource.system())
        .guarded(permissions);
  }

  @Singleton
  Students students(AcademyUseCases useCases) {
    return useCases.students();
  }

  @Singleton
  Courses courses(AcademyUseCases useCases) {
    return useCases.courses();
  }

  @Singleton
  Enrolments enrolments(AcademyUseCases useCases) {
    return useCases.enrolments();
  }

  @Singleton
  AcademyQueries queries(AcademyUseCases useCases) {
    return useCases.queries();
  }
}
