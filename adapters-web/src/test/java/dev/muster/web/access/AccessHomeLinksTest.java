package dev.muster.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.HomeLinks.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The front page says what the access keeps, and leads to its list. */
class AccessHomeLinksTest {
  private final AccessHomeLinks links = new AccessHomeLinks();

  @Test
  void itsTextsNameWhatItKeepsAndItsLinkLeadsThere() {
    assertEquals("Users, and who may do what", links.title());
    assertEquals(
        "The access keeps users, their profiles, and the roles that they are granted.",
        links.introduction());
    assertEquals(List.of(new Link("users", "Users", "/users")), links.links());
  }
}
