package dev.muster.application.access;

import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.dependant.Dependants;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.access.UserId;
import java.time.InstantSource;

/**
 * Creates the driving ports of the access; its use cases cannot be reached in any other way.
 *
 * @param users adds, reads, changes and removes users
 * @param profiles keeps the profiles of users
 * @param roles grants roles to users
 */
public record AccessUseCases(Users users, Profiles profiles, RoleGrants roles) {
  /**
   * Returns the use cases over a persistence adapter.
   *
   * @param dependants stands for what other contexts keep about users
   * @param clock tells the moment of a command
   */
  public static AccessUseCases over(
      AccessPorts ports, Dependants<UserId> dependants, InstantSource clock) {
    return new AccessUseCases(
        new UserService(ports, dependants),
        new ProfileService(ports, clock),
        new RoleGrantService(ports));
  }

  /** Returns these use cases, whose every method asks for its permission first. */
  public AccessUseCases guarded(Permissions permissions) {
    return new AccessUseCases(
        permissions.guarded(Users.class, users),
        permissions.guarded(Profiles.class, profiles),
        permissions.guarded(RoleGrants.class, roles));
  }
}
