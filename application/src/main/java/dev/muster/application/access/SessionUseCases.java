package dev.muster.application.access;

import dev.muster.application.access.port.AccessPorts;
import dev.muster.application.access.port.SessionPorts;
import dev.muster.application.permission.Permissions;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * Creates the driving ports of signing in; its use cases cannot be reached in any other way.
 *
 * @param accounts adds users with passwords
 * @param sessions signs users in and out
 */
public record SessionUseCases(Accounts accounts, Sessions sessions) {
  /**
   * Returns the use cases over a persistence adapter, whose every method asks for its permission
   * first.
   *
   * @param access stores users
   * @param ports stores what signing in needs
   * @param permissions know the caller
   * @param clock tells the moment of a command
   * @param random makes secrets
   */
  public static SessionUseCases over(
      AccessPorts access,
      SessionPorts ports,
      Permissions permissions,
      InstantSource clock,
      RandomGenerator random) {
    SlowedAttempts attempts = new SlowedAttempts(ports, clock);
    return new SessionUseCases(
        permissions.guarded(
            Accounts.class, new AccountService(access, ports, attempts, permissions, clock)),
        permissions.guarded(
            Sessions.class,
            new SessionService(ports, attempts, permissions.recorder(), clock, random)));
  }
}
