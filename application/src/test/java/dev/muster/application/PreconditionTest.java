package dev.muster.application;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PreconditionTest {
  private static final Optional<Version> NOTHING = Optional.empty();
  private static final Optional<Version> FIRST = Optional.of(new Version(1));
  private static final Optional<Version> SECOND = Optional.of(new Version(2));
  private static final Set<Version> SEEN = Set.of(new Version(2), new Version(3));

  @Test
  void eachHoldsForWhatItsNameSays() {
    assertHolds(Precondition.NONE, true, true, true);
    assertHolds(Precondition.EXISTS, false, true, true);
    assertHolds(Precondition.ABSENT, true, false, false);
    assertHolds(Precondition.oneOf(SEEN), false, false, true);
    assertHolds(Precondition.noneOf(SEEN), true, true, false);
    assertHolds(Precondition.EXISTS.and(Precondition.noneOf(SEEN)), false, true, false);
  }

  @Test
  void aCheckRefusesWhatDoesNotHold() {
    assertThrows(PreconditionFailedException.class, () -> Precondition.ABSENT.check(FIRST));
    assertDoesNotThrow(() -> Precondition.ABSENT.check(NOTHING));
  }

  private static void assertHolds(
      Precondition precondition, boolean absent, boolean first, boolean second) {
    assertEquals(
        List.of(absent, first, second),
        Stream.of(NOTHING, FIRST, SECOND).map(precondition::holds).toList());
  }
}
