package dev.muster.domain.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.domain.InvalidValueException;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTypesTest {
  static Stream<Function<String, Object>> names() {
    return Stream.of(HeroName::new, SecretName::new, TeamName::new, Headquarters::new);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aTextHas1To100CharactersAndIsNormalised(Function<String, Object> type) {
    assertEquals(type.apply("Zo\u00EB"), type.apply("Zoe\u0308"));
    type.apply("x".repeat(100));
    assertThrows(InvalidValueException.class, () -> type.apply("x".repeat(101)));
    assertThrows(InvalidValueException.class, () -> type.apply(""));
    assertThrows(InvalidValueException.class, () -> type.apply(" x"));
  }

  @Test
  void theCaseOfANameMakesNoDifference() {
    assertEquals("zo\u00EB", new HeroName("ZO\u00CB").folded());
    assertEquals("zo\u00EB", new TeamName("ZO\u00CB").folded());
  }

  @Test
  void anIdentityIsPositive() {
    assertEquals(1, new HeroId(1).value());
    assertEquals(1, new TeamId(1).value());
    assertEquals(Long.MAX_VALUE, new TeamId(Long.MAX_VALUE).value());
    assertThrows(InvalidValueException.class, () -> new HeroId(0));
    assertThrows(InvalidValueException.class, () -> new TeamId(0));
    assertThrows(InvalidValueException.class, () -> new HeroId(-1));
    assertThrows(InvalidValueException.class, () -> new TeamId(-1));
    assertEquals(1, new PlayerId(1).value());
    assertThrows(InvalidValueException.class, () -> new PlayerId(0));
  }

  @Test
  void anAgeIsFrom0To10000Years() {
    assertEquals(0, new Age(0).years());
    assertEquals(10_000, new Age(10_000).years());
    assertThrows(InvalidValueException.class, () -> new Age(-1));
    assertThrows(InvalidValueException.class, () -> new Age(10_001));
  }

  @Test
  void aMomentIsCutToMicrosecondsWithinTheYears1To9999() {
    JoinedAt cut = new JoinedAt(Instant.parse("2020-01-01T00:00:00.123456789Z"));

    assertEquals(Instant.parse("2020-01-01T00:00:00.123456Z"), cut.value());
    assertEquals(
        JoinedAt.LATEST, new JoinedAt(Instant.parse("9999-12-31T23:59:59.999999999Z")).value());
    assertEquals(JoinedAt.EARLIEST, new JoinedAt(JoinedAt.EARLIEST).value());
    assertThrows(InvalidValueException.class, () -> new JoinedAt(JoinedAt.EARLIEST.minusNanos(1)));
    assertThrows(
        InvalidValueException.class, () -> new JoinedAt(Instant.parse("+10000-01-01T00:00:00Z")));
    assertTrue(cut.compareTo(new JoinedAt(JoinedAt.EARLIEST)) > 0);
  }
}
