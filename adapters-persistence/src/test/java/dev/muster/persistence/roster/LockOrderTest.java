package dev.muster.persistence.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.UnitOfWork;
import dev.muster.application.roster.RosterUseCases;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.application.roster.race.RaceFixture;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.Team;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever meets, teams are locked before heroes: no unit of work waits in a circle, which
 * PostgreSQL would notice after a second, and none is run again.
 */
class LockOrderTest implements RaceFixture {
  private static final ApplicationContext CONTEXT =
      ApplicationContext.run(Map.copyOf(TestDatabase.settings()), Environment.TEST);
  private static final long PLAYER = 7;

  private final AtomicInteger again = new AtomicInteger();

  @BeforeEach
  void startFromNothing() {
    CONTEXT.getBean(RosterTables.class).clear();
  }

  @Override
  public RosterPorts ports() {
    RosterPorts all = CONTEXT.getBean(PostgresPorts.class).all();
    return new RosterPorts(
        all.heroes(),
        all.teams(),
        all.memberships(),
        all.players(),
        all.reader(),
        counting(all.unitOfWork()),
        all.transfer());
  }

  @Test
  void aLeaderAndOthersAddTheSameHeroesToTheTeam() {
    Team team = ledTeam("Team");
    List<HeroId> heroes = IntStream.range(0, 20).mapToObj(i -> hero("Hero " + i).id()).toList();
    Callable<Object> leader = adding(rosterOf(PLAYER), team, heroes);
    Callable<Object> other = adding(roster(), team, heroes);

    for (int round = 0; round < ROUNDS; round++) {
      RACE.run(List.of(leader, other, leader, other, other));
    }

    assertEquals(0, again.get());
  }

  @Test
  void aHeroIsRemovedThatALeaderAndOthersAddToTheTeam() {
    Team team = ledTeam("Team");
    HeroId one = hero("One").id();
    for (int round = 0; round < ROUNDS; round++) {
      Hero leaver = hero("Leaver " + round);
      member(team, leaver, Role.MEMBER);
      List<HeroId> heroes = List.of(one, leaver.id());

      RACE.run(
          List.of(
              adding(rosterOf(PLAYER), team, heroes),
              adding(roster(), team, heroes),
              () ->
                  roster()
                      .memberships()
                      .settle(team.id(), leaver.id(), Precondition.NONE, JoinTerms.DEFAULT),
              () -> roster().heroes().remove(leaver.id(), Precondition.NONE, true)));
    }

    assertEquals(0, again.get());
  }

  private Team ledTeam(String name) {
    Team team = team(name);
    Hero leader = hero("Leader of " + name);
    member(team, leader, Role.LEADER);
    player(leader, PLAYER);
    return team;
  }

  private static Callable<Object> adding(RosterUseCases roster, Team team, List<HeroId> heroes) {
    return () -> roster.memberships().joinAll(team.id(), heroes, JoinTerms.DEFAULT);
  }

  private UnitOfWork counting(UnitOfWork units) {
    return new UnitOfWork() {
      @Override
      public <T> T execute(Supplier<T> work) {
        AtomicInteger runs = new AtomicInteger();
        return units.execute(
            () -> {
              if (runs.getAndIncrement() > 0) {
                again.incrementAndGet();
              }
              return work.get();
            });
      }
    };
  }
}
