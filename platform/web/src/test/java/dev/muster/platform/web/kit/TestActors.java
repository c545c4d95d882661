package dev.muster.platform.web.kit;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.muster.application.NotSignedInException;
import dev.muster.application.permission.Actor;
import dev.muster.domain.UserRole;
import dev.muster.platform.web.actor.Authentication;
import dev.muster.platform.web.bearer.BearerAuthentication;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Believes each request who sends it, as a header says: nobody, somebody with a wrong token, or a
 * user of a role. A request without the header is sent by anybody, as in open mode.
 */
@Singleton
@Replaces(BearerAuthentication.class)
@Requires(property = TestActors.SETTING, value = "true")
public final class TestActors implements Authentication {
  /** The property that turns this on, with the value true. */
  public static final String SETTING = "muster.test.actors";

  /**
   * The header; its values are a role, {@link #NOBODY}, {@link #WITHOUT_ROLE}, {@link #WRONG_TOKEN}
   * or that of a {@link #user(long, UserRole...)}.
   */
  public static final String HEADER = "Muster-Test-Actor";

  /** The value for a request that nobody has signed. */
  public static final String NOBODY = "nobody";

  /** The value for a user without any role. */
  public static final String WITHOUT_ROLE = "without role";

  /** The value for a request whose token is not valid. */
  public static final String WRONG_TOKEN = "wrong";

  private static final String USER = "user ";

  private static final Optional<Actor> ANYBODY =
      Optional.of(new Actor("anybody", OptionalLong.empty(), Set.of(UserRole.ADMIN)));

  @Override
  public Optional<Actor> actorOf(HttpRequest<?> request) {
    String named = request.getHeaders().get(HEADER);
    if (named == null) {
      return ANYBODY;
    }
    return switch (named) {
      case NOBODY -> Optional.empty();
      case WRONG_TOKEN -> throw NotSignedInException.withRefusedToken();
      case WITHOUT_ROLE -> Optional.of(new Actor(named, OptionalLong.of(9), Set.of()));
      default ->
          Optional.of(
              named.startsWith(USER)
                  ? parsed(named.substring(USER.length()).split(" "))
                  : user(UserRole.valueOf(named)));
    };
  }

  /** Returns the value of the header for a user with these roles. */
  public static String user(long id, UserRole... roles) {
    return Stream.of(roles).map(Enum::name).collect(joining(" ", USER + id + " ", "")).strip();
  }

  private static Actor parsed(String... words) {
    return Actor.ofUser(
        Long.parseLong(words[0]),
        "user " + words[0],
        Stream.of(words).skip(1).map(UserRole::valueOf).collect(toSet()));
  }

  /** Returns settings of a service with those that make it believe the header. */
  public static Map<String, String> believing(Map<String, String> settings) {
    Map<String, String> believing = new HashMap<>(settings);
    believing.put(SETTING, "true");
    return believing;
  }

  /** Returns a user of one role, who is the same user whenever it is asked for. */
  public static Actor user(UserRole role) {
    return new Actor("the " + role, OptionalLong.of(role.ordinal() + 1L), Set.of(role));
  }
}
