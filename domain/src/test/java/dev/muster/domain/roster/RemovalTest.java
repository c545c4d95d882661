package dev.muster.domain.roster;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.Version;
import dev.muster.domain.roster.RosterViolation.HeroHasMemberships;
import dev.muster.domain.roster.RosterViolation.LeadsTeams;
import dev.muster.domain.roster.RosterViolation.TeamHasMemberships;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RemovalTest {
  private static final HeroId HERO = new HeroId(1);
  private static final TeamId TEAM = new TeamId(2);

  @Test
  void whatHasNoMembershipsGoes() {
    assertDoesNotThrow(() -> new HeroRemoval(HERO, Version.FIRST, 0, List.of()).approve(false));
    assertDoesNotThrow(() -> new TeamRemoval(TEAM, Version.FIRST, 0).approve(false));
  }

  @Test
  void whatHasMembershipsGoesOnlyWithTheCascade() {
    assertEquals(
        new HeroHasMemberships(HERO, 3),
        refused(() -> new HeroRemoval(HERO, Version.FIRST, 3, List.of()).approve(false)));
    assertEquals(
        new TeamHasMemberships(TEAM, 3),
        refused(() -> new TeamRemoval(TEAM, Version.FIRST, 3).approve(false)));
    assertDoesNotThrow(() -> new HeroRemoval(HERO, Version.FIRST, 3, List.of()).approve(true));
    assertDoesNotThrow(() -> new TeamRemoval(TEAM, Version.FIRST, 3).approve(true));
  }

  @Test
  void aHeroThatLeadsOthersStaysEvenWithTheCascade() {
    HeroRemoval removal = new HeroRemoval(HERO, Version.FIRST, 3, List.of(TEAM));

    assertEquals(new LeadsTeams(HERO, List.of(TEAM)), refused(() -> removal.approve(true)));
    assertEquals(new HeroHasMemberships(HERO, 3), refused(() -> removal.approve(false)));
  }

  @Test
  void theFactsDoNotFollowTheListThatTheyWereMadeOf() {
    List<TeamId> teams = new ArrayList<>(List.of(TEAM));
    HeroRemoval removal = new HeroRemoval(HERO, Version.FIRST, 3, teams);
    LeadsTeams violation = new LeadsTeams(HERO, teams);
    teams.clear();

    assertEquals(List.of(TEAM), removal.ledTeams());
    assertEquals(List.of(TEAM), violation.teams());
  }

  private static RosterViolation refused(Executable removal) {
    return assertThrows(RosterViolationException.class, removal).violation();
  }
}
