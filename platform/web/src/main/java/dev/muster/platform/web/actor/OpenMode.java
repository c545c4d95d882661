package dev.muster.platform.web.actor;

import dev.muster.application.permission.Actor;
import dev.muster.domain.UserRole;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Lets every sender act as an administrator. */
@Singleton
public final class OpenMode implements Authentication {
  private static final Optional<Actor> ANYBODY =
      Optional.of(new Actor("anybody", OptionalLong.empty(), Set.of(UserRole.ADMIN)));

  @Override
  public Optional<Actor> actorOf(HttpRequest<?> request) {
    return ANYBODY;
  }
}
