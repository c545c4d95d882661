package dev.muster.bootstrap.__context__;

import dev.muster.application.UnitOfWork;
import dev.muster.application.__context__.__Context__Permissions;
import dev.muster.application.__context__.__Context__UseCases;
import dev.muster.application.__context__.__Entities__;
import dev.muster.application.__context__.port.__Context__Ports;
import dev.muster.application.__context__.port.__Entity__Reader;
import dev.muster.application.__context__.port.__Entity__Repository;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Permissions;
import dev.muster.bootstrap.AtStart;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Wires the __context__: takes its driven ports, provides its driving port. */
@Factory
final class __Context__Factory {
  @Singleton
  Grants grants() {
    return __Context__Permissions.GRANTS;
  }

  @Singleton
  @AtStart
  __Entities__ __entities__(
      __Entity__Repository repository,
      __Entity__Reader reader,
      UnitOfWork unitOfWork,
      Permissions permissions) {
    __Context__Ports ports = new __Context__Ports(repository, reader, unitOfWork);
    return __Context__UseCases.over(ports).guarded(permissions).__entities__();
  }
}
