package dev.muster.web.academy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.HomeLinks.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The front page says what the academy keeps, and leads to its lists. */
class AcademyHomeLinksTest {
  private final AcademyHomeLinks links = new AcademyHomeLinks();

  @Test
  void itsTextsNameWhatItKeepsAndItsLinksLeadThere() {
    assertEquals("Students, courses, and who takes which", links.title());
    assertEquals(
        "The academy keeps students, courses with their seats, and enrolments with their grades.",
        links.introduction());
    assertEquals(List.of("/students", "/courses"), links.links().stream().map(Link::path).toList());
  }
}
