package dev.muster.platform.shell.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments in files are read by the grammar that holds over HTTP. */
class MomentsOfAnImportTest extends NotebookFixture {
  @ParameterizedTest
  @CsvSource({
    "2024-01-01T12:00:00Z, 2024-01-01T12:00:00Z",
    "2024-01-01t12:00:00z, 2024-01-01T12:00:00Z",
    "2024-01-01T12:00:00+19:00, 2023-12-31T17:00:00Z",
    "2024-01-01T12:00:00-23:59, 2024-01-02T11:59:00Z",
    "2024-01-01T12:00:00-00:00, 2024-01-01T12:00:00Z",
    "2024-01-01T23:59:59.12345678901-01:30, 2024-01-02T01:29:59.123456Z",
    "1969-12-31T23:59:59.999999999999Z, 1969-12-31T23:59:59.999999Z",
    "0000-12-31T23:59:00-00:01, 0001-01-01T00:00:00Z"
  })
  void aMomentHasAnyOffset(String written, String kept) throws IOException {
    importSince(written);

    Path export = directory.resolve("export");
    assertEquals("", recorded.errors());
    assertTrue(run("export", export));
    assertEquals(
        LINKS.strip() + "\r\n1,1,COPY,true," + kept + "\r\n",
        Files.readString(export.resolve("links.csv")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-01",
        "2024-01-01T12:00Z",
        "2024-01-01T12:00+01:00",
        "2024-01-01T12:00:00",
        "2024-01-01T12:00:00+0100",
        "2024-01-01T12:00:00+01",
        "2024-01-01T12:00:00+01:00:00",
        "2024-01-01T12:00:00+24:00",
        "2024-01-01T12:00:00,5Z",
        "2024-01-01T24:00:00Z",
        "2024-02-30T12:00:00Z",
        "2024-01-01T12:00:00Z[UTC]",
        "+12024-01-01T12:00:00Z"
      })
  void whatIsNoMomentOfRfc3339IsRefused(String written) throws IOException {
    assertFalse(importSince(written));

    assertTrue(
        recorded
            .errors()
            .startsWith(
                "links.csv:2: since must be a date and time of RFC 3339, such as"
                    + " 2024-01-31T12:00:00Z"),
        recorded.errors());
  }

  @ParameterizedTest
  @CsvSource({
    "2016-12-31T23:59:60Z, must not be a leap second",
    "0000-12-31T23:59:59.999999999Z, must lie in the years 1 to 9999",
    "9999-12-31T23:59:59-00:01, must lie in the years 1 to 9999"
  })
  void aMomentThatIsNotKeptIsRefused(String written, String reason) throws IOException {
    assertFalse(importSince(written));

    assertEquals("links.csv:2: since " + reason + "\nNothing was imported.\n", recorded.errors());
  }

  private boolean importSince(String written) throws IOException {
    write(
        NOTES + "1,First,Somebody,\n",
        BOXES + "1,Desk,Bar\n",
        LINKS + "1,1,COPY,true,\"" + written + "\"\n");
    return run("import", directory);
  }
}
