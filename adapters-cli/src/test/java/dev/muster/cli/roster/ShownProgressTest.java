package dev.muster.cli.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How far an import or an export has come is shown while it works. */
class ShownProgressTest extends RosterCommandFixture {
  @Test
  void howFarACommandHasComeIsShown() throws IOException {
    recorded.tickSeconds(10);
    write(
        HEROES + "1,Deadpond,Dive Wilson,48\n9007199254740991,Spider-Boy,Pedro,\n",
        TEAMS,
        MEMBERSHIPS);

    assertTrue(run("import", directory));
    assertTrue(run("export", directory.resolve("export")));

    assertEquals(
        """
        Reading heroes.csv      100 %          1 rows          0/s  0 s left
        Reading heroes.csv      100 %          2 rows          0/s  0 s left
        Reading heroes.csv      100 %          2 rows          0/s  0 s left
        Reading heroes.csv      100 %          2 rows          0/s  40 s
        Reading teams.csv       100 %          0 rows          0/s  0 s left
        Reading teams.csv       100 %          0 rows          0/s  20 s
        Reading memberships.csv 100 %          0 rows          0/s  0 s left
        Reading memberships.csv 100 %          0 rows          0/s  20 s
        Checking
        Storing                 100 %          2 rows          0/s  0 s left
        Storing                 100 %          2 rows          0/s  20 s
        Imported 2 heroes, 0 teams and 0 memberships.
        Writing                   0 %          0 rows          0/s
        Writing                  50 %          1 rows          0/s  20 s left
        Writing                 100 %          2 rows          0/s  0 s left
        Writing                 100 %          2 rows          0/s  40 s
        Exported to there/export.
        """,
        recorded.output().replace(directory.toString(), "there"));
  }

  @Test
  void ofALongFileAPartIsReadWhenTheFirstLineIs() throws IOException {
    recorded.tickSeconds(10);
    String line = ",Deadpond," + "x".repeat(100) + ",\n";
    write(
        IntStream.rangeClosed(1, 500)
            .mapToObj(i -> i + line)
            .collect(Collectors.joining("", HEROES, "")),
        TEAMS,
        MEMBERSHIPS);

    assertTrue(run("import", directory));

    String first = recorded.output().lines().findFirst().orElseThrow();
    assertTrue(first.matches("Reading heroes.csv +[1-9][0-9]? %.*"), first);
  }

  @Test
  void whereEnoughIsWrongTheRestOfAFileIsNotRead() throws IOException {
    recorded.tickSeconds(10);
    write(HEROES + "x,,,\n".repeat(20_000), TEAMS, MEMBERSHIPS);

    assertFalse(run("import", directory));

    String last = recorded.output().lines().toList().getLast();
    assertTrue(last.matches("Reading heroes.csv +[1-9][0-9]? %.*"), last);
  }

  @Test
  void ofAnImportThatIsHalfStoredHalfIsShown() {
    recorded.tickSeconds(10);

    try (ShownImport shown = new ShownImport(recorded.console(false))) {
      shown.storing(1, 2);
    }

    assertTrue(recorded.output().startsWith("Storing                  50 %"), recorded.output());
  }

  @Test
  void anEmptyRosterIsWrittenAtOnce() {
    recorded.tickSeconds(10);

    assertTrue(run("export", directory.resolve("export")));

    assertTrue(recorded.output().startsWith("Writing                 100 %"), recorded.output());
  }
}
