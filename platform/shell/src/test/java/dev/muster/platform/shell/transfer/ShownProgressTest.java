package dev.muster.platform.shell.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How far an import or an export has come is shown while it works. */
class ShownProgressTest extends NotebookFixture {
  @Test
  void howFarACommandHasComeIsShown() throws IOException {
    recorded.tickSeconds(10);
    write(NOTES + "1,First,Somebody,48\n9007199254740991,Third,Anyone,\n", BOXES, LINKS);

    assertTrue(run("import", directory));
    assertTrue(run("export", directory.resolve("export")));

    assertEquals(
        """
        Reading notes.csv       100 %          1 rows          0/s  0 s left
        Reading notes.csv       100 %          2 rows          0/s  0 s left
        Reading notes.csv       100 %          2 rows          0/s  0 s left
        Reading notes.csv       100 %          2 rows          0/s  40 s
        Reading boxes.csv       100 %          0 rows          0/s  0 s left
        Reading boxes.csv       100 %          0 rows          0/s  20 s
        Reading links.csv       100 %          0 rows          0/s  0 s left
        Reading links.csv       100 %          0 rows          0/s  20 s
        Checking
        Storing                 100 %          2 rows          0/s  0 s left
        Storing                 100 %          2 rows          0/s  20 s
        Imported 2 notes, 0 boxes and 0 links.
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
    String line = ",First," + "x".repeat(100) + ",\n";
    write(
        IntStream.rangeClosed(1, 500)
            .mapToObj(i -> i + line)
            .collect(Collectors.joining("", NOTES, "")),
        BOXES,
        LINKS);

    assertTrue(run("import", directory));

    String first = recorded.output().lines().findFirst().orElseThrow();
    assertTrue(first.matches("Reading notes.csv +[1-9][0-9]? %.*"), first);
  }

  @Test
  void whereEnoughIsWrongTheRestOfAFileIsNotRead() throws IOException {
    recorded.tickSeconds(10);
    write(NOTES + "x,,,\n".repeat(20_000), BOXES, LINKS);

    assertFalse(run("import", directory));

    String last = recorded.output().lines().toList().getLast();
    assertTrue(last.matches("Reading notes.csv +[1-9][0-9]? %.*"), last);
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
  void anEmptyNotebookIsWrittenAtOnce() {
    recorded.tickSeconds(10);

    assertTrue(run("export", directory.resolve("export")));

    assertTrue(recorded.output().startsWith("Writing                 100 %"), recorded.output());
  }
}
