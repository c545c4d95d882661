package dev.muster.domain.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.muster.domain.Version;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of a hero or a team is changed as a whole. */
class RevisionTest {
  private static final Version SECOND = new Version(2);

  @Test
  void aHeroOfAnotherProfileIsItsNextVersion() {
    Hero hero = new Hero(new HeroId(1), Version.FIRST, hero("Deadpond"));

    assertEquals(new Hero(hero.id(), SECOND, hero("Dead")), hero.revised(hero("Dead")));
    assertSame(hero, hero.revised(hero("Deadpond")));
  }

  @Test
  void aTeamOfAnotherProfileIsItsNextVersion() {
    Team team = new Team(new TeamId(1), Version.FIRST, team("Z-Force"));

    assertEquals(new Team(team.id(), SECOND, team("Y-Force")), team.revised(team("Y-Force")));
    assertSame(team, team.revised(team("Z-Force")));
  }

  private static HeroProfile hero(String name) {
    return new HeroProfile(new HeroName(name), new SecretName("Secret"), Optional.empty());
  }

  private static TeamProfile team(String name) {
    return new TeamProfile(new TeamName(name), new Headquarters("Somewhere"));
  }
}
