package dev.muster.cli.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.domain.roster.Role;
import dev.muster.platform.shell.CommandRefusedException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Options of an import name words that stand for roles. */
class ConventionsTest {
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
  void theDirectoriesOfACommandAreWhatIsNoOption() {
    assertEquals(
        List.of("here"),
        new RosterCommands().directoriesOf(List.of("import", "--zone", "Europe/Berlin", "here")));
  }

  @Test
  void everyOptionOfACommandIsInItsUsage() {
    String usage = new RosterCommands().usage();

    assertTrue(usage.contains("import DIRECTORY"), usage);
    assertTrue(usage.contains("--" + Conventions.ZONE.replaceFirst("^-+", "")), usage);
    assertTrue(usage.contains("--" + Conventions.ROLE.replaceFirst("^-+", "")), usage);
  }

  private static Conventions of(String option) {
    return Conventions.of(Map.of(Conventions.ROLE, List.of(option)));
  }
}
