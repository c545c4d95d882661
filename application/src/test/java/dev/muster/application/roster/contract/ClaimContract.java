package dev.muster.application.roster.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.JoinResult;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation;
import dev.muster.domain.roster.RosterViolation.HeroHasMemberships;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.Team;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** What is claimed stays as it was until the unit of work ends, whoever comes meanwhile. */
public interface ClaimContract extends RosterFixture {
  /** Races of commands of the roster. */
  Race<RosterViolation> RACE = new Race<>(Refusal.OF_ROSTER::rule);

  /** How long somebody else is given to come between, if the claim lets it, in milliseconds. */
  int CHANCE = 200;

  @Test
  default void aHeroClaimedToJoinIsNotRemovedBeforeItHasJoined() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");

    Optional<RosterViolation> removal =
        meanwhile(
            () -> ports().memberships().claim(team.id(), hero.id()),
            () -> roster().heroes().remove(hero.id(), Precondition.NONE, false),
            () -> member(team, hero, Role.MEMBER));

    assertEquals(Optional.of(new HeroHasMemberships(hero.id(), 1)), removal);
    assertEquals(1, roster().queries().summary(team.id()).total());
  }

  @Test
  default void heroesClaimedToJoinTogetherAreNotRemovedBeforeTheyHaveJoined() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");

    Optional<RosterViolation> removal =
        meanwhile(
            () -> ports().memberships().claimAll(team.id(), List.of(hero.id())),
            () -> roster().heroes().remove(hero.id(), Precondition.NONE, false),
            () ->
                ports()
                    .memberships()
                    .addAll(
                        List.of(
                            RosterFixture.membership(team.id(), hero.id(), Role.MEMBER, true))));

    assertEquals(Optional.of(new HeroHasMemberships(hero.id(), 1)), removal);
    assertEquals(1, roster().queries().summary(team.id()).total());
  }

  @Test
  default void nobodyJoinsTheTeamsOfAHeroThatIsClaimedForItsRemoval() {
    Team team = team("Z-Force");
    Hero leader = hero("Leader");
    Hero other = hero("Other");
    member(team, leader, Role.LEADER);

    Optional<RosterViolation> join =
        meanwhile(
            () -> ports().heroes().claimForRemoval(leader.id()).orElseThrow().approve(true),
            () -> join(team, other),
            () -> {
              assertEquals(Optional.empty(), ports().reader().membership(team.id(), other.id()));
              ports().heroes().remove(leader.id());
            });

    assertEquals(Optional.empty(), join);
    assertEquals(1, roster().queries().summary(team.id()).total());
  }

  @Test
  default void nobodyJoinsATeamThatIsClaimedForItsRemoval() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");

    Optional<RosterViolation> join =
        meanwhile(
            () -> ports().teams().claimForRemoval(team.id()).orElseThrow().approve(false),
            () -> join(team, hero),
            () -> ports().teams().remove(team.id()));

    assertEquals(Optional.of(new UnknownTeam(team.id())), join);
  }

  @Test
  default void aTeamClaimedForTheUserWhoPlaysItsLeaderKeepsTheLeader() {
    Team team = team("Z-Force");
    Hero leader = hero("Leader");
    Hero successor = hero("Successor");
    member(team, leader, Role.LEADER);
    member(team, successor, Role.MEMBER);
    player(leader, 7);

    Optional<RosterViolation> handover =
        meanwhile(
            () -> assertTrue(ports().players().claimLed(team.id(), new PlayerId(7))),
            () -> roster().memberships().handOver(team.id(), successor.id()),
            () -> assertTrue(ports().players().claimLed(team.id(), new PlayerId(7))));

    assertEquals(Optional.empty(), handover);
    assertEquals(
        Optional.of(Role.LEADER),
        ports().reader().membership(team.id(), successor.id()).map(Membership::role));
  }

  @Test
  default void aTeamThatIsHandedOverIsNotClaimedForTheUserWhoPlaysTheFormerLeader() {
    Team team = team("Z-Force");
    Hero leader = hero("Leader");
    Membership before = member(team, leader, Role.LEADER);
    player(leader, 7);

    Optional<RosterViolation> claim =
        meanwhile(
            () -> ports().memberships().claim(team.id(), leader.id()),
            () -> unit(() -> claimedOrRefused(team, new PlayerId(7))),
            () -> ports().memberships().update(RosterFixture.changed(before, Role.DEPUTY, true)));

    assertEquals(Optional.of(new UnknownTeam(team.id())), claim);
  }

  private boolean claimedOrRefused(Team team, PlayerId player) {
    if (!ports().players().claimLed(team.id(), player)) {
      throw new RosterViolationException(new UnknownTeam(team.id()));
    }
    return true;
  }

  private JoinResult join(Team team, Hero hero) {
    return roster()
        .memberships()
        .settle(team.id(), hero.id(), Precondition.NONE, JoinTerms.DEFAULT);
  }

  /** Runs a unit of claim and rest, and beside it a command; returns why that one was refused. */
  private <T> Optional<RosterViolation> meanwhile(
      Runnable claim, Callable<T> command, Runnable rest) {
    Future<List<Race.Result<T, RosterViolation>>> beside =
        ports()
            .unitOfWork()
            .execute(
                () -> {
                  claim.run();
                  Future<List<Race.Result<T, RosterViolation>>> started =
                      CompletableFuture.supplyAsync(() -> RACE.run(List.of(command)));
                  giveAChance(started);
                  rest.run();
                  return started;
                });
    try {
      return beside.get().getFirst().violation();
    } catch (InterruptedException | ExecutionException failure) {
      throw new AssertionError(failure);
    }
  }

  private static void giveAChance(Future<?> command) {
    try {
      command.get(CHANCE, TimeUnit.MILLISECONDS);
    } catch (TimeoutException waits) {
      // As it should, while the claim holds.
    } catch (InterruptedException | ExecutionException failure) {
      throw new AssertionError(failure);
    }
  }
}
