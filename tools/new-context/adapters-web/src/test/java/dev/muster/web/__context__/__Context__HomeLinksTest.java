package dev.muster.web.__context__;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.HomeLinks.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The front page says what the __context__ keeps, and leads to its lists. */
class __Context__HomeLinksTest {
  private final __Context__HomeLinks links = new __Context__HomeLinks();

  @Test
  void itsTextsNameWhatItKeepsAndItsLinksLeadThere() {
    assertEquals("__Plural__", links.title());
    assertEquals("The __context__ keeps __plural__.", links.introduction());
    assertEquals(List.of("/__path__"), links.links().stream().map(Link::path).toList());
  }
}
