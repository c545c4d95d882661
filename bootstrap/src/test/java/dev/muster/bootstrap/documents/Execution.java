package dev.muster.bootstrap.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How blocks are held to what they say that are no cuts of a file.
 *
 * @param page that they stand in
 * @param section that they stand in; empty for the whole page
 * @param language of theirs
 * @param count how many there are; 0 where all are run, however many there are
 * @param test the test that runs them, or compares them with what runs; empty where none does
 * @param reason why none does; empty where one does
 */
record Execution(
    String page, String section, String language, int count, String test, String reason) {
  private static final String ALL_OF_THEM = "all";
  private static final String NOTHING = "nothing: ";

  /** The reason of those that are run, but by no test. */
  static final String BY_CI = "continuous integration runs it";

  /** Lists all there are, as {@code executions.txt} has them. */
  static final List<Execution> ALL = read();

  private static List<Execution> read() {
    try (InputStream text = Execution.class.getResourceAsStream("executions.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> of(line.split(" *[|] *")))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Execution of(String... row) {
    String[] place = row[0].split("#", 2);
    String section = place.length == 1 ? "" : place[1];
    int count = row[2].equals(ALL_OF_THEM) ? 0 : Integer.parseInt(row[2]);
    boolean isRun = !row[3].startsWith(NOTHING);
    return new Execution(
        place[0],
        section,
        row[1],
        count,
        isRun ? row[3] : "",
        isRun ? "" : row[3].substring(NOTHING.length()));
  }

  boolean holds(Page page, Page.Block block) {
    return page.path().toString().equals(this.page)
        && (section.isEmpty() || section.equals(block.section()))
        && language.equals(block.language())
        && !block.isCutFromScript();
  }
}
