package dev.muster.application.roster.contract;

import static dev.muster.application.roster.contract.Refusal.refused;
import static dev.muster.application.roster.contract.RosterFixture.teamProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.domain.roster.TeamProfile;
import dev.muster.domain.roster.TeamRemoval;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Contract of the repository of teams. */
public interface TeamRepositoryContract extends RosterFixture {
  @Test
  default void aTeamIsReadAsItWasAdded() {
    TeamProfile profile = teamProfile("Équipe \\ % _ ' \" 🛡");

    Team added = ports().teams().add(profile);

    assertEquals(profile, added.profile());
    assertEquals(Optional.of(added), ports().reader().team(added.id()));
    assertEquals(Optional.of(added), inOneUnit(() -> ports().teams().claim(added.id())));
  }

  @Test
  default void aTeamNameIsTakenWhateverItsCase() {
    team("Éclair Force");
    TeamProfile sameName = teamProfile("éCLAIR fORCE");

    assertEquals(
        new TeamNameTaken(sameName.name()),
        refused(TeamNameTaken.class, () -> ports().teams().add(sameName)));
  }

  @Test
  default void aTeamNameIsTakenHoweverItsAccentsAreEncoded() {
    team("Zo\u00EB");

    refused(TeamNameTaken.class, () -> team("Zoe\u0308"));
  }

  @Test
  default void aTeamNameIsTakenByEachThatLooksTheSame() {
    List<String> taken = List.of("Caf\u00E9", "\u01F0", "Z\u00A0 Force", "\u0130x", "\u1FB7");
    List<String> alike =
        List.of("Cafe\u200D\u0301", "J\u030C", "z\u2003force", "I\u0307X", "\u0391\u0342\u0399");
    taken.forEach(this::team);

    for (String name : alike) {
      refused(TeamNameTaken.class, () -> team(name));
    }
    Team other = team("Cafe");
    for (String name : alike) {
      refused(TeamNameTaken.class, () -> ports().teams().update(other.revised(teamProfile(name))));
    }
  }

  @Test
  default void namesThatDifferInMoreThanCaseAreDifferentNames() {
    team("Strasse");

    assertEquals(new TeamName("Straße"), team("Straße").profile().name());
  }

  @Test
  default void aTeamMayChangeTheCaseOfItsOwnName() {
    Team stored = team("Z-Force");
    Team changed = stored.revised(teamProfile("Z-FORCE"));

    ports().teams().update(changed);

    assertEquals(Optional.of(changed), ports().reader().team(stored.id()));
  }

  @Test
  default void aTeamCannotTakeTheNameOfAnother() {
    team("Z-Force");
    Team other = team("Preventers");

    refused(
        TeamNameTaken.class, () -> ports().teams().update(other.revised(teamProfile("z-force"))));
    assertEquals(Optional.of(other), ports().reader().team(other.id()));
  }

  @Test
  default void theNameOfARemovedTeamIsFreeAgain() {
    Team removed = team("Z-Force");

    ports().teams().remove(removed.id());

    assertEquals(Optional.empty(), ports().reader().team(removed.id()));
    team("Z-Force");
  }

  @Test
  default void aTeamThatIsNotThereIsNeitherClaimedNorUpdatedNorRemoved() {
    TeamId nowhere = new TeamId(NOBODY);

    assertEquals(Optional.empty(), inOneUnit(() -> ports().teams().claim(nowhere)));
    assertEquals(Optional.empty(), inOneUnit(() -> ports().teams().claimForRemoval(nowhere)));
    assertEquals(
        new UnknownTeam(nowhere),
        refused(
            UnknownTeam.class,
            () ->
                ports().teams().update(new Team(nowhere, Version.FIRST, teamProfile("Nowhere")))));
    assertEquals(
        new UnknownTeam(nowhere),
        refused(UnknownTeam.class, () -> ports().teams().remove(nowhere)));
  }

  @Test
  default void theFactsForARemovalCountActiveAndInactiveMembers() {
    Team team = team("Z-Force");
    member(team, hero("Deadpond"), Role.LEADER);
    inactive(team, hero("Spider-Boy"), Role.MEMBER);
    member(team("Preventers"), hero("Rusty-Man"), Role.LEADER);

    assertEquals(
        Optional.of(new TeamRemoval(team.id(), team.version(), 2)),
        inOneUnit(() -> ports().teams().claimForRemoval(team.id())));
  }

  @Test
  default void removingATeamRemovesItsMembershipsAndNoHero() {
    Team gone = team("Z-Force");
    Team stays = team("Preventers");
    Hero hero = hero("Deadpond");
    member(gone, hero, Role.LEADER);
    member(stays, hero, Role.MEMBER);

    inOneUnit(
        () -> {
          ports().teams().remove(gone.id());
          return true;
        });

    assertEquals(Optional.empty(), ports().reader().membership(gone.id(), hero.id()));
    assertEquals(Optional.of(hero), ports().reader().hero(hero.id()));
    assertEquals(
        Optional.of(stays.id()),
        ports().reader().membership(stays.id(), hero.id()).map(it -> it.team()));
  }

  private <T> T inOneUnit(Supplier<T> work) {
    return ports().unitOfWork().execute(work);
  }
}
