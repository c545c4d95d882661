package dev.muster.application.__context__;

import dev.muster.application.__context__.port.__Context__Ports;
import dev.muster.application.permission.Permissions;

/**
 * Creates the driving ports of the __context__; its use cases cannot be reached in any other way.
 *
 * @param __entities__ adds, reads, changes and removes __plural__
 */
public record __Context__UseCases(__Entities__ __entities__) {
  /** Returns the use cases over a persistence adapter. */
  public static __Context__UseCases over(__Context__Ports ports) {
    return new __Context__UseCases(new __Entity__Service(ports));
  }

  /** Returns these use cases, whose every method asks for its permission first. */
  public __Context__UseCases guarded(Permissions permissions) {
    return new __Context__UseCases(permissions.guarded(__Entities__.class, __entities__));
  }
}
