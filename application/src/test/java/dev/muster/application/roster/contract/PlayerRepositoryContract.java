package dev.muster.application.roster.contract;

import static dev.muster.application.roster.contract.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.Precondition;
import dev.muster.application.roster.port.PlayerRepository.Replaced;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownPlayer;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository of players. */
public interface PlayerRepositoryContract extends RosterFixture {
  @Test
  default void aNewLinkIsInTheVersionThatIsGiven() {
    Hero hero = hero("Deadpond");
    Player expected = new Player(hero.id(), new PlayerId(7), new Version(77));

    assertEquals(new Replaced(expected, Optional.empty()), put(hero.id(), 7));

    assertEquals(Optional.of(expected), ports().reader().player(hero.id()));
  }

  @Test
  default void anotherPlayerIsInTheNextVersionAndTheSameKeepsIt() {
    Hero hero = hero("Deadpond");
    Player other = player(hero("Other"), 9);
    Version first = player(hero, 7).version();
    Player expected = new Player(hero.id(), new PlayerId(8), first.next());

    assertEquals(new Replaced(expected, Optional.of(first)), put(hero.id(), 8));
    assertEquals(new Replaced(expected, Optional.of(first.next())), put(hero.id(), 8));

    assertEquals(Optional.of(expected), ports().reader().player(hero.id()));
    assertEquals(Optional.of(other), ports().reader().player(other.hero()));
  }

  @Test
  default void aUserPlaysSeveralHeroes() {
    Player one = player(hero("Deadpond"), 7);
    Player other = player(hero("Spider-Boy"), 7);

    assertEquals(Optional.of(one), ports().reader().player(one.hero()));
    assertEquals(Optional.of(other), ports().reader().player(other.hero()));
  }

  @Test
  default void aRemovedLinkIsGoneAndItsHeroIsNot() {
    Hero hero = hero("Deadpond");
    Player removed = player(hero, 7);
    Player kept = player(hero("Other"), 7);

    assertEquals(Optional.of(removed.version()), removed(hero.id()));

    assertEquals(Optional.empty(), ports().reader().player(hero.id()));
    assertEquals(Optional.of(hero), ports().reader().hero(hero.id()));
    assertEquals(Optional.of(kept), ports().reader().player(kept.hero()));
    assertEquals(Optional.empty(), removed(hero.id()));
  }

  @Test
  default void theLinkOfARemovedHeroIsGone() {
    Hero hero = hero("Deadpond");
    player(hero, 7);

    ports().heroes().remove(hero.id());

    assertEquals(Optional.empty(), ports().reader().player(hero.id()));
  }

  @Test
  default void nobodyPlaysAHeroThatIsNotThere() {
    HeroId nobody = new HeroId(NOBODY);
    player(hero("Deadpond"), 7);

    assertEquals(new UnknownHero(nobody), refused(UnknownHero.class, () -> put(nobody, 7)));
    assertEquals(Optional.empty(), removed(nobody));
    assertEquals(Optional.empty(), ports().reader().player(nobody));
  }

  @Test
  default void whoIsNoUserPlaysNoHeroAndNothingIsStored() {
    Hero hero = hero("Deadpond");
    PlayerId nobody = new PlayerId(NOBODY);

    assertEquals(
        new UnknownPlayer(nobody),
        refused(
            UnknownPlayer.class,
            () -> roster().players().assign(hero.id(), Precondition.NONE, nobody)));

    assertEquals(Optional.empty(), ports().reader().player(hero.id()));
  }

  @Test
  default void aTeamIsLedByTheUserWhoPlaysItsActiveLeader() {
    Team team = team("Z-Force");
    Hero leader = hero("Leader");
    Hero deputy = hero("Deputy");
    Hero former = hero("Former");
    member(team, leader, Role.LEADER);
    member(team, deputy, Role.DEPUTY);
    inactive(team, former, Role.LEADER);
    member(team("Preventers"), deputy, Role.LEADER);
    assertFalse(led(team.id(), 7), "nobody plays the leader");

    player(leader, 7);
    player(deputy, 8);
    player(former, 9);

    assertTrue(led(team.id(), 7));
    assertFalse(led(team.id(), 8), "a deputy, who leads elsewhere");
    assertFalse(led(team.id(), 9), "a leader that rests");
    assertFalse(led(new TeamId(NOBODY), 7), "no team");
  }

  @Test
  default void whoeverLeadsTheTeamNowIsItsLeader() {
    Team team = team("Z-Force");
    Hero before = hero("Before");
    Hero after = hero("After");
    member(team, before, Role.LEADER);
    member(team, after, Role.MEMBER);
    player(before, 7);
    player(after, 8);

    assertTrue(led(team.id(), 7));
    roster().memberships().handOver(team.id(), after.id());

    assertFalse(led(team.id(), 7));
    assertTrue(led(team.id(), 8));
    player(after, 9);
    assertFalse(led(team.id(), 8));
    assertTrue(led(team.id(), 9));
  }

  private Replaced put(HeroId hero, long user) {
    return unit(() -> ports().players().put(hero, new PlayerId(user), new Version(77)));
  }

  private Optional<Version> removed(HeroId hero) {
    return unit(() -> ports().players().remove(hero));
  }

  private boolean led(TeamId team, long user) {
    return unit(() -> ports().players().claimLed(team, new PlayerId(user)));
  }
}
