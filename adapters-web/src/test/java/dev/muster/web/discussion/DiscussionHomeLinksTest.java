package dev.muster.web.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The front page says what the discussion keeps, and leads to its list. */
class DiscussionHomeLinksTest {
  private final DiscussionHomeLinks links = new DiscussionHomeLinks();

  @Test
  void itsTextsNameWhatItKeepsAndItsLinkLeadsThere() {
    assertEquals("Comments", links.title());
    assertEquals(
        "The discussion keeps what users say about things of several kinds.", links.introduction());
    assertEquals(List.of("/comments"), links.links().stream().map(it -> it.path()).toList());
  }
}
