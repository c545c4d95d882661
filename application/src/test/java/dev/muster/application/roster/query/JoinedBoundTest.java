package dev.muster.application.roster.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.InvalidValueException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bound that is finer than the moments of memberships keeps out what lies beyond it. */
class JoinedBoundTest {
  @ParameterizedTest
  @CsvSource({
    "2024-01-01T00:00:00Z, 2024-01-01T00:00:00Z, 2024-01-01T00:00:00Z",
    "2024-01-01T00:00:00.000001Z, 2024-01-01T00:00:00.000001Z, 2024-01-01T00:00:00.000001Z",
    "2024-01-01T00:00:00.000000001Z, 2024-01-01T00:00:00Z, 2024-01-01T00:00:00.000001Z",
    "2024-01-01T00:00:00.000000999Z, 2024-01-01T00:00:00Z, 2024-01-01T00:00:00.000001Z",
    "2023-12-31T23:59:59.999999500Z, 2023-12-31T23:59:59.999999Z, 2024-01-01T00:00:00Z",
    "1694-07-27T00:00:00.000001500Z, 1694-07-27T00:00:00.000001Z, 1694-07-27T00:00:00.000002Z",
    "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999900Z, 9999-12-31T23:59:59.999999Z, 9999-12-31T23:59:59.999999Z",
  })
  void aRangeEndsAtTheMomentBeforeItAndBeginsAtTheOneBehindIt(
      Instant bound, Instant latest, Instant earliest) {
    assertEquals(latest, new JoinedBound(bound).latest().value());
    assertEquals(earliest, new JoinedBound(bound).earliest().value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-12-31T23:59:59.999999999Z", "+10000-01-01T00:00:00Z"})
  void aBoundLiesInTheYearsOfMemberships(Instant bound) {
    assertEquals(
        "must lie in the years 1 to 9999",
        assertThrows(InvalidValueException.class, () -> new JoinedBound(bound)).reason());
  }
}
