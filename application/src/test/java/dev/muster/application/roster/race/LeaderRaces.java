package dev.muster.application.roster.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.PermissionDeniedException;
import dev.muster.application.Precondition;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.Team;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Users who play leaders under attack: what they may do ends at the same moment. */
public interface LeaderRaces extends RaceFixture {
  @Test
  default void aLeaderNeverTakesBackWhatAHandOverGaveToAnother() {
    for (int round = 0; round < ROUNDS * 4; round++) {
      Team team = team("Team " + round);
      Hero before = hero("Before");
      Hero friend = hero("Friend");
      Hero chosen = hero("Chosen");
      member(team, before, Role.LEADER);
      member(team, friend, Role.MEMBER);
      member(team, chosen, Role.MEMBER);
      player(before, 7);

      RACE.run(
          List.<Callable<Object>>of(
              () -> roster().memberships().handOver(team.id(), chosen.id()),
              () -> permitted(() -> rosterOf(7).memberships().handOver(team.id(), friend.id()))));

      assertEquals(
          Optional.of(true),
          ports().reader().membership(team.id(), chosen.id()).map(Membership::leads));
    }
  }

  @Test
  default void aLeaderAndOthersWhoAskTheSameHeroesBothGetThrough() {
    for (int round = 0; round < 3; round++) {
      Team team = team("Team " + round);
      Hero leader = hero("Leader");
      member(team, leader, Role.LEADER);
      player(leader, 7);
      Hero leaver = hero("Leaver");
      List<HeroId> heroes = List.of(hero("One").id(), leaver.id(), hero("Other").id());

      var results =
          RACE.run(
              List.<Callable<Object>>of(
                  () -> roster().memberships().joinAll(team.id(), heroes, JoinTerms.DEFAULT),
                  () -> rosterOf(7).memberships().joinAll(team.id(), heroes, JoinTerms.DEFAULT),
                  () -> roster().heroes().remove(leaver.id(), Precondition.NONE, true)));

      assertTrue(results.stream().allMatch(it -> it.value().isPresent()), results::toString);
      assertEquals(3, summary(team).active());
    }
  }

  private static boolean permitted(Runnable command) {
    try {
      command.run();
      return true;
    } catch (PermissionDeniedException denied) {
      return false;
    }
  }
}
