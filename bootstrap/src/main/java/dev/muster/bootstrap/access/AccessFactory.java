package dev.muster.bootstrap.access;

import dev.muster.application.UnitOfWork;
import dev.muster.application.access.AccessPermissions;
import dev.muster.application.access.AccessUseCases;
import dev.muster.application.access.Profiles;
import dev.muster.application.access.RoleGrants;
import dev.muster.application.access.Users;
import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.access.port.AccessReader;
import dev.muster.application.access.port.GrantRepository;
import dev.muster.application.access.port.ProfileRepository;
import dev.muster.application.access.port.UserRepository;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Ownership;
import dev.muster.application.permission.Permissions;
import dev.muster.bootstrap.AtStart;
import dev.muster.domain.access.UserId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** Wires the access: takes its driven ports, provides its driving ports. */
@Factory
final class AccessFactory {
  @Singleton
  Grants grants() {
    return AccessPermissions.GRANTS;
  }

  @Singleton
  Ownership<UserId> ownership() {
    return AccessPermissions.USERS;
  }

  @Singleton
  AccessPorts ports(
      UserRepository users,
      ProfileRepository profiles,
      GrantRepository grants,
      AccessReader reader,
      UnitOfWork unitOfWork) {
    return new AccessPorts(users, profiles, grants, reader, unitOfWork);
  }

  @Singleton
  @AtStart
  AccessUseCases useCases(
      AccessPorts ports, List<Dependants<UserId>> dependants, Permissions permissions) {
    return AccessUseCases.over(ports, Dependants.all(dependants), InstantSource.system())
        .guarded(permissions);
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
