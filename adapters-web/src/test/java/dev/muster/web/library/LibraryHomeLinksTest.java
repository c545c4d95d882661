package dev.muster.web.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.HomeLinks.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The front page says what the library keeps, and leads to its lists. */
class LibraryHomeLinksTest {
  private final LibraryHomeLinks links = new LibraryHomeLinks();

  @Test
  void itsTextsNameWhatItKeepsAndItsLinksLeadThere() {
    assertEquals("Authors and books", links.title());
    assertEquals(
        "The library keeps authors, books, and who has written, edited or illustrated which.",
        links.introduction());
    assertEquals(List.of("/authors", "/books"), links.links().stream().map(Link::path).toList());
  }
}
