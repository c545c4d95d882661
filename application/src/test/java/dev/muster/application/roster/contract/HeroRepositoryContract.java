package dev.muster.application.roster.contract;

import static dev.muster.application.roster.contract.Refusal.refused;
import static dev.muster.application.roster.contract.RosterFixture.heroProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.HeroRemoval;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.SecretName;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contract of the repository of heroes. */
public interface HeroRepositoryContract extends RosterFixture {
  @Test
  default void aHeroIsReadAsItWasAdded() {
    HeroProfile profile =
        new HeroProfile(
            new HeroName("Zoë 🦸🏽‍♀️ \\ % _ ' \""), new SecretName("Ἀχιλλεύς"), Optional.empty());

    for (HeroProfile each : List.of(profile, heroProfile("Of an age"))) {
      Hero added = ports().heroes().add(each);

      assertEquals(each, added.profile());
      assertEquals(Optional.of(added), ports().reader().hero(added.id()));
      assertEquals(Optional.of(added), inUnit(() -> ports().heroes().claim(added.id())));
    }
  }

  @Test
  default void twoHeroesMayHaveTheSameProfile() {
    assertNotEquals(hero("Deadpond").id(), hero("Deadpond").id());
  }

  @Test
  default void aHeroChangesOnlyWhenItIsUpdated() {
    Hero stored = hero("Deadpond");
    Hero changed =
        stored.revised(
            new HeroProfile(new HeroName("Dead"), new SecretName("Dive"), Optional.empty()));
    assertEquals(Optional.of(stored), ports().reader().hero(stored.id()));

    ports().heroes().update(changed);

    assertEquals(Optional.of(changed), ports().reader().hero(stored.id()));
  }

  @Test
  default void aHeroThatIsNotThereIsNeitherClaimedNorUpdatedNorRemoved() {
    HeroId nobody = new HeroId(NOBODY);

    assertEquals(Optional.empty(), inUnit(() -> ports().heroes().claim(nobody)));
    assertEquals(Optional.empty(), inUnit(() -> ports().heroes().claimForRemoval(nobody)));
    assertEquals(
        new UnknownHero(nobody),
        refused(
            UnknownHero.class,
            () -> ports().heroes().update(new Hero(nobody, Version.FIRST, heroProfile("Nobody")))));
    assertEquals(
        new UnknownHero(nobody), refused(UnknownHero.class, () -> ports().heroes().remove(nobody)));
  }

  @Test
  default void ofVeryManyLedTeamsTheFirstHundredAreNamed() {
    Hero hero = hero("Deadpond");
    Hero other = hero("Spider-Boy");
    List<TeamId> led =
        IntStream.rangeClosed(0, HeroRemoval.MAX_LED)
            .mapToObj(i -> team("Team " + i))
            .peek(team -> member(team, hero, Role.LEADER))
            .peek(team -> member(team, other, Role.MEMBER))
            .map(Team::id)
            .toList();

    assertEquals(
        Optional.of(
            new HeroRemoval(
                hero.id(), hero.version(), led.size(), led.subList(0, HeroRemoval.MAX_LED))),
        inUnit(() -> ports().heroes().claimForRemoval(hero.id())));
  }

  @Test
  default void theFactsForARemovalCountMembershipsAndNameTheTeamsLedWithOthersActive() {
    Hero hero = hero("Deadpond");
    Hero other = hero("Spider-Boy");
    Team followed = team("Followed");
    Team alone = team("Alone");
    Team onlyInactiveOthers = team("Only inactive others");
    Team formerlyLed = team("Formerly led");
    Team plain = team("Plain");
    Team alsoFollowed = team("Also followed");
    member(alsoFollowed, hero, Role.LEADER);
    member(alsoFollowed, other, Role.DEPUTY);
    member(followed, hero, Role.LEADER);
    member(followed, other, Role.MEMBER);
    member(alone, hero, Role.LEADER);
    member(onlyInactiveOthers, hero, Role.LEADER);
    inactive(onlyInactiveOthers, other, Role.MEMBER);
    inactive(formerlyLed, hero, Role.LEADER);
    member(formerlyLed, other, Role.LEADER);
    member(plain, hero, Role.MEMBER);

    assertEquals(
        Optional.of(
            new HeroRemoval(
                hero.id(), hero.version(), 6, List.of(followed.id(), alsoFollowed.id()))),
        inUnit(() -> ports().heroes().claimForRemoval(hero.id())));
  }

  @Test
  default void removingAHeroRemovesItsMembershipsAndNoOthers() {
    Team team = team("Z-Force");
    Hero gone = hero("Deadpond");
    Hero stays = hero("Spider-Boy");
    member(team, gone, Role.MEMBER);
    member(team, stays, Role.MEMBER);

    inUnit(
        () -> {
          ports().heroes().remove(gone.id());
          return true;
        });

    assertEquals(Optional.empty(), ports().reader().hero(gone.id()));
    assertEquals(Optional.empty(), ports().reader().membership(team.id(), gone.id()));
    assertEquals(
        Optional.of(stays.id()),
        ports().reader().membership(team.id(), stays.id()).map(it -> it.hero()));
  }

  private <T> T inUnit(Supplier<T> work) {
    return ports().unitOfWork().execute(work);
  }
}
