package dev.muster.platform.web.bearer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.permission.Actor;
import dev.muster.domain.UserRole;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The mode says who sends a request without a token. */
class AccessModeTest {
  private static final String OPEN = "open to everybody, who then acts as an administrator";
  private static final String REQUIRED = "for those alone who send a valid token";

  private final Optional<Actor> anybody =
      Optional.of(new Actor("anybody", OptionalLong.empty(), Set.of(UserRole.ADMIN)));
  private boolean exists;
  private int asked;

  @Test
  void anybodyIsAnAdministratorInOpenMode() {
    AccessMode mode = AccessMode.open();

    assertEquals(anybody, mode.sender());
    assertEquals(anybody, mode.sender());
    assertEquals(OPEN, mode.words());
  }

  @Test
  void nobodySendsARequestWithoutATokenInRequiredMode() {
    AccessMode mode = AccessMode.required();

    assertEquals(Optional.empty(), mode.sender());
    assertEquals(REQUIRED, mode.words());
  }

  @Test
  void theFirstUserEndsTheOpenMode() {
    AccessMode mode = AccessMode.openUntil(this::exists);
    assertEquals(OPEN, mode.words());
    assertEquals(anybody, mode.sender());

    exists = true;
    assertEquals(Optional.empty(), mode.sender());
    assertEquals(REQUIRED, mode.words());
  }

  @Test
  void theModeStaysEndedAndNobodyAsksAgain() {
    AccessMode mode = AccessMode.openUntil(this::exists);
    exists = true;
    mode.sender();

    exists = false;
    assertEquals(Optional.empty(), mode.sender());
    assertEquals(1, asked);
  }

  private boolean exists() {
    asked++;
    return exists;
  }
}
