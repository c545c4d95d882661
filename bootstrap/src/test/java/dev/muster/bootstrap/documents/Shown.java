package dev.muster.bootstrap.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds a page to what it shows of a run; with {@code -Drewrite} it makes the page show it. */
public final class Shown {
  private static final String ANEW = "to write the page anew: mvn test -Drewrite";

  private Shown() {}

  /** The whole page is this text; a new page is written, too. */
  public static void inPage(Path page, String text) {
    rewrite(page, text);
    assertEquals(text, Sources.HERE.has(page) ? Sources.HERE.text(page) : "", page + ": " + ANEW);
  }

  /** The block of the page is this text. */
  public static void inBlock(Page page, Page.Block block, String text) {
    String fence = "```" + block.language() + "\n";
    rewrite(
        page.path(),
        Sources.HERE
            .text(page.path())
            .replace(fence + block.text() + "\n```", fence + text + "\n```"));
    assertEquals(
        text, isRewriting() ? text : block.text(), page.path() + ":" + block.line() + ": " + ANEW);
  }

  private static void rewrite(Path page, String text) {
    if (isRewriting()) {
      try {
        Files.writeString(Sources.HERE.root().resolve(page), text);
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }

  private static boolean isRewriting() {
    return System.getProperty("rewrite") != null;
  }
}
