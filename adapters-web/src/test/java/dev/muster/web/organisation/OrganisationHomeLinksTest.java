package dev.muster.web.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.HomeLinks.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The front page says what the organisation keeps, and leads to its list. */
class OrganisationHomeLinksTest {
  private final OrganisationHomeLinks links = new OrganisationHomeLinks();

  @Test
  void itsTextsNameWhatItKeepsAndItsLinkLeadsThere() {
    assertEquals("Employees and managers", links.title());
    assertEquals(
        "The organisation keeps employees, and who manages whom, from each up to the top.",
        links.introduction());
    assertEquals(List.of("/employees"), links.links().stream().map(Link::path).toList());
  }
}
