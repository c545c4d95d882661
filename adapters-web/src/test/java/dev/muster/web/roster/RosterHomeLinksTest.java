package dev.muster.web.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The front page says what the roster is. */
class RosterHomeLinksTest {
  private final RosterHomeLinks links = new RosterHomeLinks();

  @Test
  void itsTextsNameWhatItKeeps() {
    assertEquals("Heroes, teams, and who is in which", links.title());
    assertTrue(links.introduction().startsWith("The roster keeps heroes, teams"));
  }
}
