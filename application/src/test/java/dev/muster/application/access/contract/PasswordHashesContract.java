package dev.muster.application.access.contract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.domain.access.session.Password;
import dev.muster.domain.access.session.PasswordHash;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the hashes of passwords. */
public interface PasswordHashesContract extends SessionFixture {
  @Test
  default void aHashIsThatOfOnePassword() {
    Optional<PasswordHash> hash = Optional.of(ports().hashes().hash(OTHER));

    assertTrue(ports().hashes().match(OTHER, hash));
    assertFalse(ports().hashes().match(PASSWORD, hash));
    assertFalse(ports().hashes().match(new Password(OTHER.value() + " "), hash));
  }

  @Test
  default void twoHashesOfOnePasswordDifferAndNeitherTellsIt() {
    PasswordHash one = ports().hashes().hash(PASSWORD);

    assertNotEquals(one, ports().hashes().hash(PASSWORD));
    assertFalse(one.value().contains(PASSWORD.value()));
  }

  @Test
  default void whereThereIsNoHashNoPasswordIsRight() {
    assertFalse(ports().hashes().match(PASSWORD, Optional.empty()));
  }

  @Test
  default void aHashThatWasMadeOtherwiseIsOutdatedAndStillTaken() {
    PasswordHash before = outdated(PASSWORD);

    assertTrue(ports().hashes().outdated(before));
    assertTrue(ports().hashes().match(PASSWORD, Optional.of(before)));
    assertFalse(ports().hashes().match(OTHER, Optional.of(before)));
    assertFalse(ports().hashes().outdated(ports().hashes().hash(PASSWORD)));
  }
}
