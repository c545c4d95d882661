package dev.muster.bootstrap.contexts;

import dev.muster.application.permission.Permissions;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;

/** Wires a driving port with a method that anybody could call. */
@Factory
@Requires(property = UnguardedPort.SETTING)
final class UnguardedPort {
  static final String SETTING = "muster.test.unguarded";

  /** The port. */
  public interface Open {
    void call();
  }

  @Context
  Open open(Permissions permissions) {
    return permissions.guarded(Open.class, () -> {});
  }
}
