package dev.muster.application.roster.race;

import static dev.muster.application.roster.contract.RosterFixture.heroProfile;
import static dev.muster.application.roster.contract.RosterFixture.teamProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.Team;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of many callers that have seen the same version, the first changes it and the others do not. */
public interface PreconditionRaces extends RaceFixture {
  @Test
  default void ofManyRevisionsOfTheSameVersionExactlyOneHappens() {
    Hero hero = hero("Deadpond");
    Team team = team("Z-Force");
    for (int round = 0; round < ROUNDS; round++) {
      Precondition heroSeen = seen(roster().queries().hero(hero.id()).version());
      Precondition teamSeen = seen(roster().queries().team(team.id()).version());
      String name = "Round " + round + ", ";

      assertOneHappens(
          i -> roster().heroes().revise(hero.id(), heroSeen, it -> heroProfile(name + i)));
      assertOneHappens(
          i -> roster().teams().revise(team.id(), teamSeen, it -> teamProfile(name + i)));
    }
  }

  @Test
  default void ofManyChangesOfTheSameMembershipExactlyOneHappens() {
    Membership first = member(team("Z-Force"), hero("Deadpond"), Role.MEMBER);
    for (int round = 0; round < ROUNDS; round++) {
      Membership now = roster().queries().membership(first.team(), first.hero());
      Precondition seen = seen(now.version());
      MembershipChange change = new MembershipChange(Optional.empty(), Optional.of(!now.active()));

      assertOneHappens(
          i -> roster().memberships().change(first.team(), first.hero(), seen, change));
    }
  }

  @Test
  default void ofManyThatSettleAHeroWhereItIsNotExactlyOneDoes() {
    Hero hero = hero("Deadpond");
    for (int round = 0; round < ROUNDS; round++) {
      Team team = team("Team " + round);

      assertOneHappens(
          i ->
              roster()
                  .memberships()
                  .settle(team.id(), hero.id(), Precondition.ABSENT, JoinTerms.DEFAULT));
    }
  }

  @Test
  default void ofARevisionAndARemovalOfTheSameVersionExactlyOneHappens() {
    for (int round = 0; round < ROUNDS * 2; round++) {
      Hero hero = hero("Deadpond");
      Precondition seen = seen(hero.version());

      var results =
          RACE.each(
              List.of(true, false),
              revises ->
                  happens(
                      () -> {
                        if (revises) {
                          roster().heroes().revise(hero.id(), seen, it -> heroProfile("Dead"));
                        } else {
                          roster().heroes().remove(hero.id(), seen, false);
                        }
                      }));

      assertEquals(1, results.stream().filter(it -> it.value().orElse(false)).count());
    }
  }

  private static void assertOneHappens(IntFunction<?> command) {
    var results =
        RACE.each(IntStream.range(0, CROWD).boxed().toList(), i -> happens(() -> command.apply(i)));

    assertEquals(1, results.stream().filter(it -> it.value().orElseThrow()).count());
  }

  private static boolean happens(Runnable command) {
    try {
      command.run();
      return true;
    } catch (PreconditionFailedException stale) {
      return false;
    }
  }

  private static Precondition seen(Version version) {
    return Precondition.oneOf(Set.of(version));
  }
}
