package dev.muster.application.roster.scenario;

import static dev.muster.application.roster.contract.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.roster.contract.RosterFixture;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.HeroHasMemberships;
import dev.muster.domain.roster.RosterViolation.LeadsTeams;
import dev.muster.domain.roster.RosterViolation.TeamHasMemberships;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Heroes and teams are taken in, changed and removed. */
public interface KeepingScenarios extends RosterFixture {
  @Test
  default void aHeroIsTakenInRevisedAndRemoved() {
    Hero added = roster().heroes().add(RosterFixture.heroProfile("Deadpond"));
    assertEquals(added, roster().queries().hero(added.id()));

    Hero revised =
        roster()
            .heroes()
            .revise(added.id(), Precondition.NONE, profile -> RosterFixture.heroProfile("Dead"));
    assertEquals(added.revised(RosterFixture.heroProfile("Dead")), revised);
    assertEquals(revised, roster().queries().hero(added.id()));

    assertEquals(0, roster().heroes().remove(added.id(), Precondition.NONE, false));
    refused(UnknownHero.class, () -> roster().queries().hero(added.id()));
  }

  @Test
  default void aTeamIsTakenInRevisedAndRemoved() {
    Team added = roster().teams().add(RosterFixture.teamProfile("Z-Force"));
    assertEquals(added, roster().queries().team(added.id()));

    Team revised =
        roster()
            .teams()
            .revise(added.id(), Precondition.NONE, profile -> RosterFixture.teamProfile("Y-Force"));
    assertEquals(added.revised(RosterFixture.teamProfile("Y-Force")), revised);
    assertEquals(revised, roster().queries().team(added.id()));

    assertEquals(0, roster().teams().remove(added.id(), Precondition.NONE, false));
    refused(UnknownTeam.class, () -> roster().queries().team(added.id()));
  }

  @Test
  default void aTeamIsNotTakenInOrRevisedUnderANameThatIsTaken() {
    team("Z-Force");
    Team other = team("Preventers");

    refused(TeamNameTaken.class, () -> roster().teams().add(RosterFixture.teamProfile("Z-FORCE")));
    refused(
        TeamNameTaken.class,
        () ->
            roster()
                .teams()
                .revise(
                    other.id(),
                    Precondition.NONE,
                    profile -> RosterFixture.teamProfile("Z-Force")));
    assertEquals(other, roster().queries().team(other.id()));
  }

  @Test
  default void whoIsUnknownIsNeitherRevisedNorRemoved() {
    HeroId nobody = new HeroId(NOBODY);
    TeamId nowhere = new TeamId(NOBODY);

    assertEquals(
        new UnknownHero(nobody),
        refused(
            UnknownHero.class,
            () -> roster().heroes().revise(nobody, Precondition.NONE, it -> it)));
    assertEquals(
        new UnknownHero(nobody),
        refused(
            UnknownHero.class, () -> roster().heroes().remove(nobody, Precondition.NONE, true)));
    assertEquals(
        new UnknownTeam(nowhere),
        refused(
            UnknownTeam.class,
            () -> roster().teams().revise(nowhere, Precondition.NONE, it -> it)));
    assertEquals(
        new UnknownTeam(nowhere),
        refused(
            UnknownTeam.class, () -> roster().teams().remove(nowhere, Precondition.NONE, true)));
  }

  @Test
  default void aHeroWithMembershipsGoesOnlyWithTheCascadeWhichCountsThem() {
    Hero hero = hero("Deadpond");
    Team first = team("First");
    member(first, hero, Role.MEMBER);
    inactive(team("Second"), hero, Role.LEADER);

    assertEquals(
        new HeroHasMemberships(hero.id(), 2),
        refused(
            HeroHasMemberships.class,
            () -> roster().heroes().remove(hero.id(), Precondition.NONE, false)));
    assertEquals(hero, roster().queries().hero(hero.id()));

    assertEquals(2, roster().heroes().remove(hero.id(), Precondition.NONE, true));
    refused(UnknownHero.class, () -> roster().queries().hero(hero.id()));
    assertEquals(0, roster().queries().summary(first.id()).total());
  }

  @Test
  default void aHeroThatLeadsOthersDoesNotGoEvenWithTheCascade() {
    Hero leader = hero("Leader");
    Team led = team("Led");
    member(led, leader, Role.LEADER);
    member(led, hero("Follower"), Role.MEMBER);
    member(team("Alone"), leader, Role.LEADER);

    assertEquals(
        new HeroHasMemberships(leader.id(), 2),
        refused(
            HeroHasMemberships.class,
            () -> roster().heroes().remove(leader.id(), Precondition.NONE, false)));
    assertEquals(
        new LeadsTeams(leader.id(), List.of(led.id())),
        refused(
            LeadsTeams.class,
            () -> roster().heroes().remove(leader.id(), Precondition.NONE, true)));
    assertEquals(2, roster().queries().summary(led.id()).active());
  }

  @Test
  default void aTeamWithMembershipsGoesOnlyWithTheCascadeWhichCountsThem() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");
    member(team, hero, Role.LEADER);
    inactive(team, hero("Spider-Boy"), Role.MEMBER);

    assertEquals(
        new TeamHasMemberships(team.id(), 2),
        refused(
            TeamHasMemberships.class,
            () -> roster().teams().remove(team.id(), Precondition.NONE, false)));
    assertEquals(2, roster().queries().summary(team.id()).total());

    assertEquals(2, roster().teams().remove(team.id(), Precondition.NONE, true));
    refused(UnknownTeam.class, () -> roster().queries().team(team.id()));
    assertEquals(hero, roster().queries().hero(hero.id()));
  }
}
