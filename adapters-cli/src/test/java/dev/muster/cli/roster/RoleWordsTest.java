package dev.muster.cli.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.domain.roster.Role;
import dev.muster.platform.shell.CommandRefusedException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Options of an import name words that stand for roles. */
class RoleWordsTest {
  @Test
  void aWordMayBeOneLetter() {
    assertEquals(Role.MEMBER, of("m=MEMBER").role("m"));
  }

  @Test
  void aWordIsNotEmptyAndCanBeRead() {
    assertThrows(CommandRefusedException.class, () -> of("=MEMBER"));
    assertThrows(CommandRefusedException.class, () -> of("\uFFFD=MEMBER"));
  }

  @Test
  void theOptionIsInTheUsage() {
    assertTrue(new RosterFiles().options().get(RoleWords.OPTION).startsWith("--role WORD=ROLE "));
  }

  private static RoleWords of(String option) {
    return RoleWords.of(List.of(option));
  }
}
