package dev.muster.bootstrap;

import dev.muster.application.permission.Actors;
import dev.muster.application.permission.CallRecorder;
import dev.muster.application.permission.Grants;
import dev.muster.application.permission.Ownership;
import dev.muster.application.permission.Permissions;
import dev.muster.application.permission.Policy;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Wires the policy: takes the grants and ownerships of all contexts, provides the permissions of
 * the actor.
 */
@Factory
final class PermissionFactory {
  @Singleton
  Policy policy(List<Grants> contexts, List<Ownership<?>> ownerships) {
    return new Policy(contexts, ownerships);
  }

  @Singleton
  Permissions permissions(Policy policy, Actors actors, CallRecorder recorder) {
    return new Permissions(policy, actors, recorder);
  }
}
