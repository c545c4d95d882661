package dev.muster.application.roster.scenario;

import static dev.muster.application.roster.contract.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.roster.Players.Assignment;
import dev.muster.application.roster.contract.RosterFixture;
import dev.muster.domain.Version;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.RosterViolation.NoPlayer;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownPlayer;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Heroes are linked with the users who play them. */
public interface PlayerScenarios extends RosterFixture {
  /** A user. */
  PlayerId ADA = new PlayerId(7);

  /** Another user. */
  PlayerId ALAN = new PlayerId(8);

  @Test
  default void aHeroIsPlayedByOneUserAndThenByAnother() {
    HeroId hero = hero("Deadpond").id();
    Player first = new Player(hero, ADA, Version.beginning(NOW));
    Player second = new Player(hero, ALAN, first.version().next());

    assertEquals(new Assignment(first, true), assign(hero, Precondition.NONE, ADA));
    assertEquals(new Assignment(first, false), assign(hero, Precondition.NONE, ADA));
    assertEquals(first, roster().players().read(hero));
    assertEquals(new Assignment(second, false), assign(hero, Precondition.NONE, ALAN));
    assertEquals(second, roster().players().read(hero));
  }

  @Test
  default void aPlayerChangesOnlyWhereThePreconditionHolds() {
    HeroId hero = hero("Deadpond").id();
    stale(() -> assign(hero, Precondition.EXISTS, ADA));
    assertEquals(new NoPlayer(hero), refused(NoPlayer.class, () -> roster().players().read(hero)));
    Player first = assign(hero, Precondition.ABSENT, ADA).player();
    Precondition seen = Precondition.oneOf(Set.of(first.version()));

    stale(() -> assign(hero, Precondition.ABSENT, ALAN));
    assertEquals(first, roster().players().read(hero));
    Player second = assign(hero, seen, ALAN).player();
    stale(() -> roster().players().release(hero, seen));

    assertEquals(second, roster().players().read(hero));
    roster().players().release(hero, Precondition.oneOf(Set.of(second.version())));
    refused(NoPlayer.class, () -> roster().players().read(hero));
  }

  @Test
  default void heroAndUserExist() {
    HeroId nowhere = new HeroId(NOBODY);
    HeroId hero = hero("Deadpond").id();
    PlayerId nobody = new PlayerId(NOBODY);

    assertEquals(
        new UnknownHero(nowhere),
        refused(UnknownHero.class, () -> assign(nowhere, Precondition.NONE, nobody)));
    assertEquals(
        new UnknownHero(nowhere),
        refused(UnknownHero.class, () -> roster().players().read(nowhere)));
    assertEquals(
        new UnknownHero(nowhere),
        refused(UnknownHero.class, () -> roster().players().release(nowhere, Precondition.NONE)));
    assertEquals(
        new UnknownPlayer(nobody),
        refused(UnknownPlayer.class, () -> assign(hero, Precondition.NONE, nobody)));
    assertEquals(
        new NoPlayer(hero),
        refused(NoPlayer.class, () -> roster().players().release(hero, Precondition.NONE)));
  }

  private Assignment assign(HeroId hero, Precondition precondition, PlayerId player) {
    return roster().players().assign(hero, precondition, player);
  }

  private static void stale(Runnable command) {
    assertThrows(PreconditionFailedException.class, command::run);
  }
}
