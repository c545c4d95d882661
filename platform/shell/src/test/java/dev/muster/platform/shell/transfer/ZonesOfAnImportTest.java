package dev.muster.platform.shell.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.shell.CommandRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times without an offset go in with a zone that is named for them, and not without. */
class ZonesOfAnImportTest extends NotebookFixture {
  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2024-01-01T12:00:00, 2024-01-01T11:00:00Z",
    "Europe/Berlin, 2024-07-01 12:00:00, 2024-07-01T10:00:00Z",
    "Europe/Berlin, 2024-07-01t12:00:00.123456789, 2024-07-01T10:00:00.123456Z",
    "Europe/Berlin, 2024-01-01T12:00:00Z, 2024-01-01T12:00:00Z",
    "Europe/Berlin, 2024-01-01T12:00:00-05:00, 2024-01-01T17:00:00Z",
    "Europe/Berlin, 2024-03-31T01:59:59.999999, 2024-03-31T00:59:59.999999Z",
    "Europe/Berlin, 2024-03-31T03:00:00, 2024-03-31T01:00:00Z",
    "Europe/Berlin, 2024-10-27T01:59:59, 2024-10-26T23:59:59Z",
    "Europe/Berlin, 2024-10-27T03:00:00, 2024-10-27T02:00:00Z",
    "UTC, 2024-03-31T02:30:00, 2024-03-31T02:30:00Z",
    "Asia/Kathmandu, 2024-01-01T05:45:00, 2024-01-01T00:00:00Z",
    "America/New_York, 2024-03-31 02:30:00.000000, 2024-03-31T06:30:00Z",
    "Europe/Berlin, 1880-01-01T00:53:28, 1880-01-01T00:00:00Z"
  })
  void aTimeWithoutAnOffsetIsThatOfTheZone(String zone, String written, String kept)
      throws IOException {
    write(written);

    assertTrue(importWith("--zone", zone), recorded::errors);
    Path export = directory.resolve("export");
    assertTrue(run("export", export));
    assertTrue(Files.readString(export.resolve("links.csv")).endsWith("," + kept + "\r\n"), kept);
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2024-03-31T02:00:00, 2024-03-31T02:00, 2024-03-31T03:00",
    "Europe/Berlin, 2024-03-31T02:30:00.5, 2024-03-31T02:00, 2024-03-31T03:00",
    "America/New_York, 2024-03-10T02:30:00, 2024-03-10T02:00, 2024-03-10T03:00",
    "Australia/Lord_Howe, 2024-10-06T02:15:00, 2024-10-06T02:00, 2024-10-06T02:30",
    "America/Sao_Paulo, 2018-11-04T00:30:00, 2018-11-04T00:00, 2018-11-04T01:00",
    "Pacific/Apia, 2011-12-30T12:00:00, 2011-12-30T00:00, 2011-12-31T00:00"
  })
  void aTimeInAGapIsToldByLine(String zone, String written, String from, String to)
      throws IOException {
    write(written);

    assertFalse(importWith("--zone=" + zone));

    String time = written.endsWith(".5") ? written + "00" : written;
    assertEquals(
        "links.csv:2: since must have an offset: "
            + "%s lies in a gap of %s, whose clocks went from %s to %s%n"
                .formatted(time.replace(".500", ".5"), zone, from, to)
            + "Nothing was imported.\n",
        recorded.errors());
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2024-10-27T02:00:00, +02:00, +01:00",
    "Europe/Berlin, 2024-10-27T02:59:59, +02:00, +01:00",
    "Europe/London, 2024-10-27T01:30:00, +01:00, Z",
    "America/New_York, 2024-11-03T01:30:00, -04:00, -05:00",
    "Australia/Lord_Howe, 2024-04-07T01:45:00, +11:00, +10:30",
    "America/Sao_Paulo, 2018-02-17T23:30:00, -02:00, -03:00"
  })
  void aTimeInAnOverlapIsToldByLine(String zone, String written, String first, String second)
      throws IOException {
    write(written);

    assertFalse(importWith("--zone", zone));

    assertEquals(
        "links.csv:2: since must have an offset: %2$s lies in an overlap of %1$s, where it is %2$s%3$s or %2$s%4$s%nNothing was imported.%n"
            .formatted(zone, written, first, second),
        recorded.errors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-01-01T12:00:00", "2024-01-01 12:00:00.000000", "2024-01-01t12:00:00.5"})
  void withoutAZoneATimeWithoutAnOffsetIsRefused(String written) throws IOException {
    write(written);

    assertFalse(importWith());

    assertEquals(
        "links.csv:2: since must be a date and time of RFC 3339, such as"
            + " 2024-01-31T12:00:00Z: without an offset it needs a zone, such as import --zone"
            + " Europe/Berlin\nNothing was imported.\n",
        recorded.errors());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01 12:00, since must be a date and time of RFC 3339",
    "2024-01-01, since must be a date and time of RFC 3339",
    "2024-02-30 12:00:00, since must be a date and time of RFC 3339",
    "2024-01-01 24:00:00, since must be a date and time of RFC 3339",
    "2024-01-01  12:00:00, since must be a date and time of RFC 3339",
    "2024-01-01 12:00:00+00, since must be a date and time of RFC 3339",
    "2024-01-01 12:00:00Z, since must be a date and time of RFC 3339",
    "2016-12-31 23:59:60, since must not be a leap second",
    "0000-12-31 12:00:00, since must lie in the years 1 to 9999",
    "2999-01-01 12:00:00, a link cannot begin at 2999-01-01T11:00:00Z: it is "
  })
  void aZoneMakesNoMomentOfWhatIsNone(String written, String reason) throws IOException {
    write(written);

    assertFalse(importWith("--zone", "Europe/Berlin"));

    assertTrue(recorded.errors().startsWith("links.csv:2: " + reason), recorded.errors());
  }

  @ParameterizedTest
  @CsvSource({
    "Berlin, Europe/Berlin",
    "europe/berlin, Europe/Berlin",
    "utc, UTC",
    "+02:00, Europe/Berlin",
    "Z, Europe/Berlin",
    "GMT+2, Europe/Berlin",
    "Mars/Olympus, Europe/Berlin",
    "'', Europe/Berlin"
  })
  void whatIsNoNamedZoneIsRefusedInOneSentence(String name, String near) {
    assertEquals(
        "There is no time zone called %s: name one of the IANA database, such as %s."
            .formatted(name, near),
        assertThrows(CommandRefusedException.class, () -> importWith("--zone", name)).getMessage());
  }

  @Test
  void thereIsOneZone() {
    assertEquals(
        "Name one time zone by --zone, and not several.",
        assertThrows(
                CommandRefusedException.class,
                () -> importWith("--zone", "UTC", "--zone=Europe/Berlin"))
            .getMessage());
  }

  private void write(String since) throws IOException {
    write(
        NOTES + "1,First,Somebody,\n",
        BOXES + "1,Desk,Bar\n",
        LINKS + "1,1,COPY,true," + since + "\n");
  }
}
