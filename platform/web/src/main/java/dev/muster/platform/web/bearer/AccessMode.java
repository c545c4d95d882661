package dev.muster.platform.web.bearer;

import dev.muster.application.permission.Actor;
import dev.muster.domain.UserRole;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Decides who sends a request without a token. */
public final class AccessMode {
  private static final Optional<Actor> ANYBODY =
      Optional.of(new Actor("anybody", OptionalLong.empty(), Set.of(UserRole.ADMIN)));

  private final FirstUser end;
  private volatile boolean open = true;

  private AccessMode(FirstUser end) {
    this.end = end;
  }

  /** Returns the mode in which nobody sends such a request. */
  public static AccessMode required() {
    return new AccessMode(() -> true);
  }

  /** Returns the mode in which anybody sends such a request, and is an administrator. */
  public static AccessMode open() {
    return new AccessMode(() -> false);
  }

  /**
   * Returns the mode that is open until a user exists, and then requires tokens for ever: while it
   * is open, each request asks for the user again.
   */
  public static AccessMode openUntil(FirstUser user) {
    return new AccessMode(user);
  }

  /** Returns the sender of a request without a token; empty where nobody is. */
  Optional<Actor> sender() {
    return isOpen() ? ANYBODY : Optional.empty();
  }

  private boolean isOpen() {
    if (open && end.exists()) {
      open = false;
    }
    return open;
  }

  /** Returns what the mode means for somebody who reaches the service, for the ready line. */
  public String words() {
    return isOpen()
        ? "open to everybody, who then acts as an administrator"
        : "for those alone who send a valid token";
  }
}
