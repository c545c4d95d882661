package dev.muster.bootstrap.roster;

import dev.muster.application.access.Users;
import dev.muster.application.roster.port.PlayerDirectory;
import dev.muster.domain.access.AccessViolation.UnknownUser;
import dev.muster.domain.access.AccessViolationException;
import dev.muster.domain.access.UserId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Wires the roster to the access: those who play heroes are users. */
@Factory
final class PlayerFactory {
  /** Asks with the permissions of the actor, who has to see a user to let it play a hero. */
  @Singleton
  PlayerDirectory directory(Users users) {
    return player -> exists(users, new UserId(player.value()));
  }

  private static boolean exists(Users users, UserId id) {
    try {
      return users.read(id).id().equals(id);
    } catch (AccessViolationException refused) {
      if (refused.violation() instanceof UnknownUser) {
        return false;
      }
      throw refused;
    }
  }
}
