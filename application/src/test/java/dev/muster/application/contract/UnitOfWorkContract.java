package dev.muster.application.contract;

import static dev.muster.application.contract.Refusal.refused;
import static dev.muster.application.contract.RosterFixture.heroProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.roster.query.HeroFilter;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.Team;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Contract of the unit of work, over the repositories that take part in it. */
public interface UnitOfWorkContract extends RosterFixture {
  @Test
  default void returnsWhatTheWorkReturnsAndKeepsWhatItStored() {
    Hero stored = ports().unitOfWork().execute(() -> hero("Deadpond"));

    assertEquals(Optional.of(stored), ports().reader().hero(stored.id()));
  }

  @Test
  default void throwsWhatTheWorkThrowsAndKeepsNothing() {
    RuntimeException failure = new IllegalStateException("in the middle");

    RuntimeException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                ports()
                    .unitOfWork()
                    .execute(
                        () -> {
                          hero("Deadpond");
                          throw failure;
                        }));

    assertSame(failure, thrown);
    assertEquals(List.of(), everyHero());
  }

  @Test
  default void undoesTheFirstWriteWhenTheSecondIsRefused() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");
    member(team, hero, Role.MEMBER);

    refused(
        TeamNameTaken.class,
        () ->
            ports()
                .unitOfWork()
                .execute(
                    () -> {
                      ports().memberships().remove(team.id(), hero.id());
                      ports().heroes().update(hero.revised(heroProfile("Renamed")));
                      return team("Z-Force");
                    }));

    assertEquals(Optional.of(hero), ports().reader().hero(hero.id()));
    assertEquals(
        Optional.of(RosterFixture.membership(team.id(), hero.id(), Role.MEMBER, true)),
        ports().reader().membership(team.id(), hero.id()));
  }

  @Test
  default void aUnitInsideAnotherIsUndoneWithIt() {
    assertThrows(
        IllegalStateException.class,
        () ->
            ports()
                .unitOfWork()
                .execute(
                    () -> {
                      ports().unitOfWork().execute(() -> hero("Deadpond"));
                      throw new IllegalStateException("after the inner unit");
                    }));

    assertEquals(List.of(), everyHero());
  }

  @Test
  default void aUnitSeesItsOwnWritesAndOthersSeeThemOnlyWhenItHasEnded() {
    HeroId id =
        ports()
            .unitOfWork()
            .execute(
                () -> {
                  Hero hero = hero("Deadpond");
                  assertEquals(Optional.of(hero), ports().reader().hero(hero.id()));
                  assertEquals(
                      Optional.empty(),
                      CompletableFuture.supplyAsync(() -> ports().reader().hero(hero.id())).join());
                  return hero.id();
                });

    assertEquals(
        Optional.of(id),
        CompletableFuture.supplyAsync(() -> ports().reader().hero(id)).join().map(Hero::id));
  }

  @Test
  default void anIdentityIsNotGivenAgainAfterItsUnitWasUndone() {
    Hero[] undone = new Hero[1];
    assertThrows(
        IllegalStateException.class,
        () ->
            ports()
                .unitOfWork()
                .execute(
                    () -> {
                      undone[0] = hero("Deadpond");
                      throw new IllegalStateException("undo");
                    }));

    assertEquals(undone[0].id().value() + 1, hero("Spider-Boy").id().value());
  }

  private List<Hero> everyHero() {
    return ports().reader().heroes(HeroFilter.ALL, Optional.empty(), 10);
  }
}
