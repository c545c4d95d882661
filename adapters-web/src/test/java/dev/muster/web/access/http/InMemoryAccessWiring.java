package dev.muster.web.access.http;

import dev.muster.application.access.AccessPermissions;
import dev.muster.application.access.AccessUseCases;
import dev.muster.application.access.Accounts;
import dev.muster.application.access.Profiles;
import dev.muster.application.access.RoleGrants;
import dev.muster.application.access.SessionUseCases;
import dev.muster.application.access.Sessions;
import dev.muster.application.access.Users;
import dev.muster.application.access.memory.InMemoryAccess;
import dev.muster.application.access.memory.InMemorySessions;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Ownership;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.access.UserId;
import dev.muster.platform.web.kit.InMemoryService;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;

/** Wires the driving ports of the access to the in-memory adapter. */
@Factory
@Requires(property = InMemoryService.PERSISTENCE, value = InMemoryService.MEMORY)
final class InMemoryAccessWiring {
  @Singleton
  Grants accessGrants() {
    return AccessPermissions.GRANTS;
  }

  @Singleton
  Ownership<UserId> accessOwnership() {
    return AccessPermissions.USERS;
  }

  @Singleton
  InMemoryAccess memory(InMemoryStore store) {
    return new InMemoryAccess(store);
  }

  @Singleton
  AccessUseCases useCases(
      InMemoryAccess memory, List<Dependants<UserId>> dependants, Permissions permissions) {
    return AccessUseCases.over(memory.ports(), Dependants.all(dependants), InstantSource.system())
        .guarded(permissions);
  }

  @Singleton
  SessionUseCases sessionUseCases(InMemoryAccess memory, Permissions permissions) {
    return SessionUseCases.over(
        memory.ports(),
        new InMemorySessions(memory).ports(),
        permissions,
        InstantSource.system(),
        new SecureRandom());
  }

  @Singleton
  Accounts accounts(SessionUseCases useCases) {
    return useCases.accounts();
  }

  @Singleton
  Sessions sessions(SessionUseCases useCases) {
    return useCases.sessions();
  }

  @Singleton
  Users users(AccessUseCases useCases) {
    return useCases.users();
  }

  @Singleton
  Profiles profiles(AccessUseCases useCases) {
    return useCases.profiles();
  }

  @Singleton
  RoleGrants roles(AccessUseCases useCases) {
    return useCases.roles();
  }
}
