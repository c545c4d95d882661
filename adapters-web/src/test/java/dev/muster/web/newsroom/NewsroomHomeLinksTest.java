package dev.muster.web.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.HomeLinks.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The front page says what the newsroom keeps, and leads to its lists. */
class NewsroomHomeLinksTest {
  private final NewsroomHomeLinks links = new NewsroomHomeLinks();

  @Test
  void itsTextsNameWhatItKeepsAndItsLinksLeadThere() {
    assertEquals("Articles, categories and tags", links.title());
    assertEquals(
        "The newsroom keeps articles, the categories that they are in, which are trees, and tags"
            + " that users follow.",
        links.introduction());
    assertEquals(
        List.of("/articles", "/categories", "/tags"),
        links.links().stream().map(Link::path).toList());
  }
}
