package dev.muster.application.roster.contract;

import static dev.muster.application.roster.contract.TransferFixture.heroEntry;
import static dev.muster.application.roster.contract.TransferFixture.inactiveEntry;
import static dev.muster.application.roster.contract.TransferFixture.memberEntry;
import static dev.muster.application.roster.contract.TransferFixture.teamEntry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Contract of the stage on which a roster is looked at before it is taken in. */
public interface StagingContract extends TransferFixture {
  /** The version of what is taken in. */
  Version ARRIVED = Version.beginning(NOW);

  @Test
  default void whatIsTakenInIsReadAsItCameInTheVersionGiven() {
    Team there = team("Preventers");
    MembershipEntry joined = memberEntry(7, there.id().value(), Role.LEADER);
    List<Long> progress = new ArrayList<>();

    onStage(
        stage -> {
          stage.add(2, heroEntry(7));
          stage.add(2, teamEntry(9, "Équipe \\ \\N % _ ' \" 🛡"));
          stage.add(2, joined);
          stage.add(3, inactiveEntry(7, 9, Role.LEADER));
          assertEquals(List.of(), stage.findings(Map.of(), 10));
          stage.store(ARRIVED, progress::add);
        });

    assertEquals(4, progress.getLast());
    HeroId hero = new HeroId(7);
    assertEquals(
        Optional.of(new Hero(hero, ARRIVED, heroEntry(7).profile())), ports().reader().hero(hero));
    assertEquals(
        Optional.of(new TeamName("Équipe \\ \\N % _ ' \" 🛡")),
        ports().reader().team(new TeamId(9)).map(it -> it.profile().name()));
    assertEquals(
        Optional.of(
            new Membership(there.id(), hero, Role.LEADER, true, joined.joinedAt(), ARRIVED)),
        ports().reader().membership(there.id(), hero));
  }

  @Test
  default void identitiesGoOnBeyondTheGreatest() {
    Hero early = hero("Early");
    onStage(
        stage -> {
          stage.add(2, heroEntry(40));
          stage.add(3, heroEntry(30));
          stage.add(2, teamEntry(50, "Z-Force"));
          stage.store(ARRIVED, stored -> {});
        });

    assertEquals(1, early.id().value());
    assertEquals(41, hero("Late").id().value());
    assertEquals(51, team("Late").id().value());
  }

  @Test
  default void identitiesNeverGoBack() {
    LongStream.range(0, 5).forEach(i -> ports().heroes().remove(hero("Gone").id()));
    onStage(
        stage -> {
          stage.add(2, heroEntry(2));
          stage.store(ARRIVED, stored -> {});
        });

    assertEquals(6, hero("Late").id().value());
  }

  @Test
  default void nothingIsKeptOfWorkThatThrowsOrTakesNothingIn() {
    Team there = team("Preventers");
    RuntimeException failure = new IllegalStateException("in the middle");

    RuntimeException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                onStage(
                    stage -> {
                      stage.add(2, heroEntry(7));
                      stage.store(ARRIVED, stored -> {});
                      throw failure;
                    }));
    onStage(stage -> stage.add(2, heroEntry(8)));
    onStage(
        stage -> {
          assertEquals(List.of(), stage.findings(Map.of(), 10));
          stage.store(ARRIVED, stored -> {});
        });

    assertEquals(failure, thrown);
    assertEquals(
        List.of(teamEntry(there.id().value(), "Preventers")), List.copyOf(stored().entries()));
  }

  @Test
  default void readersSeeNothingOfItBeforeItsEndAndAreNotKeptWaiting() {
    onStage(
        stage -> {
          stage.add(2, heroEntry(7));
          stage.findings(Map.of(), 10);
          stage.store(ARRIVED, stored -> {});
          assertEquals(
              Optional.empty(),
              CompletableFuture.supplyAsync(() -> ports().reader().hero(new HeroId(7))).join());
        });

    assertEquals(Optional.of(new HeroId(7)), ports().reader().hero(new HeroId(7)).map(Hero::id));
  }

  @Test
  default void whoWritesMeanwhileWaitsAndThenSeesWhatWasTakenIn() {
    AtomicReference<CompletableFuture<Team>> writer = new AtomicReference<>();
    onStage(
        stage -> {
          stage.add(2, teamEntry(7, "Z-Force"));
          stage.findings(Map.of(), 10);
          writer.set(CompletableFuture.supplyAsync(() -> team("z-force")));
          stage.store(ARRIVED, stored -> {});
        });

    RosterViolationException refused =
        assertInstanceOf(
            RosterViolationException.class,
            assertThrows(CompletionException.class, () -> writer.get().join()).getCause());
    assertEquals(new TeamNameTaken(new TeamName("z-force")), refused.violation());
  }
}
