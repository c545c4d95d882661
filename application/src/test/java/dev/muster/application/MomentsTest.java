package dev.muster.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.InvalidValueException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A moment has one grammar, that of RFC 3339, section 5.6. */
class MomentsTest {
  @ParameterizedTest
  @CsvSource({
    "2024-01-31T12:00:00Z, 2024-01-31T12:00:00Z",
    "2024-01-31t12:00:00z, 2024-01-31T12:00:00Z",
    "2024-01-31T12:00:00+00:00, 2024-01-31T12:00:00Z",
    "2024-01-31T12:00:00-00:00, 2024-01-31T12:00:00Z",
    "2024-01-31T12:00:00+01:00, 2024-01-31T11:00:00Z",
    "2024-01-31T12:00:00-12:00, 2024-02-01T00:00:00Z",
    "2024-01-31T12:00:00+05:45, 2024-01-31T06:15:00Z",
    "2024-01-31T12:00:00+19:00, 2024-01-30T17:00:00Z",
    "2024-01-31T12:00:00+23:59, 2024-01-30T12:01:00Z",
    "2024-01-31T12:00:00-23:59, 2024-02-01T11:59:00Z",
    "2024-01-31T12:00:00.5Z, 2024-01-31T12:00:00.500Z",
    "2024-01-31T12:00:00.123456789Z, 2024-01-31T12:00:00.123456789Z",
    "2024-02-29T23:59:59.999999Z, 2024-02-29T23:59:59.999999Z",
    "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
    "1694-07-27T00:00:00.000001Z, 1694-07-27T00:00:00.000001Z",
    "9999-12-31T23:59:59-00:01, +10000-01-01T00:00:59Z",
  })
  void aMomentIsReadWithAnyOffset(String text, Instant moment) {
    assertEquals(moment, Moments.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-31T12:00:00.0000000000Z, 2024-01-31T12:00:00Z",
    "2024-01-31T12:00:00.00000000001Z, 2024-01-31T12:00:00.000000001Z",
    "2024-01-31T12:00:00.0000020000000000005+00:00, 2024-01-31T12:00:00.000002001Z",
    "2024-01-31T12:00:00.1234567895Z, 2024-01-31T12:00:00.123456789Z",
    "2024-01-31T12:00:00.9999999999999Z, 2024-01-31T12:00:00.999999999Z",
  })
  void digitsBeyondTheNanosecondOnlyTellThatItIsNoWholeMicrosecond(String text, Instant moment) {
    assertEquals(moment, Moments.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2024-01-31",
        "2024-01-31T12:00Z",
        "2024-01-31T12Z",
        "2024-01-31T12:00:00",
        "2024-01-31 12:00:00Z",
        "2024-01-31 12:00:00+00",
        "2024-01-31T12:00:00+00",
        "2024-01-31T12:00:00+0200",
        "2024-01-31T12:00:00+1:00",
        "2024-01-31T12:00:00+02:00:00",
        "2024-01-31T12:00:00+24:00",
        "2024-01-31T12:00:00+02:60",
        "2024-01-31T12:00:00\u221202:00",
        "2024-01-31T12:00:00 Z",
        "2024-01-31T12:00:00UTC",
        "2024-01-31T12:00:00Z[Europe/Berlin]",
        "2024-01-31T12:00:00+01:00[Europe/Berlin]",
        "2024-01-31T12:00:00.Z",
        "2024-01-31T12:00:00,5Z",
        "2024-01-31T12:00:001Z",
        "2024-01-31T24:00:00Z",
        "2024-01-31T12:60:00Z",
        "2024-01-31T12:00:61Z",
        "2024-02-30T12:00:00Z",
        "2023-02-29T12:00:00Z",
        "2024-13-01T12:00:00Z",
        "2024-00-01T12:00:00Z",
        "2024-1-31T12:00:00Z",
        "20240131T120000Z",
        "2024-031T12:00:00Z",
        "2024-W05-3T12:00:00Z",
        "24-01-31T12:00:00Z",
        "+12024-01-31T12:00:00Z",
        "-0001-01-31T12:00:00Z",
        " 2024-01-31T12:00:00Z",
        "2024-01-31T12:00:00Z\n",
        "\u0662\u0660\u0662\u0664-01-31T12:00:00Z",
        "1706702400",
        "31.01.2024 12:00",
        "Wed, 31 Jan 2024 12:00:00 GMT"
      })
  void whatIsNoneIsRefused(String text) {
    assertEquals(
        "must be a date and time of RFC 3339, such as 2024-01-31T12:00:00Z", refused(text));
  }

  @Test
  void aLeapSecondIsRefusedAsOne() {
    assertEquals("must not be a leap second", refused("2016-12-31T23:59:60Z"));
    assertEquals("must not be a leap second", refused("2017-01-01T08:59:60.5+09:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-31T12:00:00, 2024-01-31T12:00:00",
    "2024-01-31 12:00:00, 2024-01-31T12:00:00",
    "2024-01-31t12:00:00.123456, 2024-01-31T12:00:00.123456",
    "2024-01-31 12:00:00.0000000001, 2024-01-31T12:00:00.000000001"
  })
  void aTimeWithoutAnOffsetIsNoMomentButHasADateAndATime(String text, LocalDateTime local) {
    assertEquals(Optional.of(local), Moments.parseLocal(text));
    refused(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-01-31",
        "2024-01-31 12:00",
        "2024-01-31  12:00:00",
        "2024-01-31T12:00:00Z",
        "2024-01-31 12:00:00+00"
      })
  void whatIsNoDateWithATimeHasNone(String text) {
    assertEquals(Optional.empty(), Moments.parseLocal(text));
  }

  @Test
  void aDateThatThereIsNotIsRefused() {
    assertThrows(InvalidValueException.class, () -> Moments.parseLocal("2024-02-30 12:00:00"));
    assertThrows(InvalidValueException.class, () -> Moments.parseLocal("2016-12-31T23:59:60"));
  }

  private static String refused(String text) {
    return assertThrows(InvalidValueException.class, () -> Moments.parse(text)).reason();
  }
}
