package dev.muster.application.roster.contract;

import static dev.muster.application.roster.contract.TransferFixture.heroEntry;
import static dev.muster.application.roster.contract.TransferFixture.inactiveEntry;
import static dev.muster.application.roster.contract.TransferFixture.memberEntry;
import static dev.muster.application.roster.contract.TransferFixture.teamEntry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.roster.transfer.RosterEntry;
import dev.muster.application.transfer.entry.Finding;
import dev.muster.application.transfer.entry.Flaw;
import dev.muster.application.transfer.entry.Flaw.BreaksRule;
import dev.muster.application.transfer.entry.Flaw.Repeated;
import dev.muster.application.transfer.entry.Flaw.Stored;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.application.transfer.port.TransferStore.Stage;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Contract of the stage: what keeps a roster from being taken in. */
public interface FindingsContract extends TransferFixture {
  @Test
  default void anIdentityThatOccursTwiceIsFoundWhereItOccursForTheSecondTime() {
    Hero stored = hero("Stored");
    Team there = team("There");
    member(there, stored, Role.MEMBER);
    long hero = stored.id().value();
    long team = there.id().value();

    assertFound(
        stage -> {
          stage.add(2, heroEntry(hero));
          stage.add(3, heroEntry(77));
          stage.add(5, heroEntry(77));
          stage.add(9, heroEntry(77));
          stage.add(2, teamEntry(88, "One"));
          stage.add(3, teamEntry(88, "Two"));
          stage.add(4, teamEntry(team, "Three"));
          stage.add(2, memberEntry(hero, team, Role.MEMBER));
          stage.add(3, memberEntry(77, 88, Role.MEMBER));
          stage.add(4, memberEntry(88, 77, Role.MEMBER));
          stage.add(7, inactiveEntry(77, 88, Role.DEPUTY));
          stage.add(8, memberEntry(hero, team, Role.MEMBER));
        },
        finding(RosterEntry.HEROES, 2, new Stored()),
        finding(RosterEntry.HEROES, 5, new Repeated(new Place(RosterEntry.HEROES, 3))),
        finding(RosterEntry.HEROES, 9, new Repeated(new Place(RosterEntry.HEROES, 3))),
        finding(RosterEntry.TEAMS, 3, new Repeated(new Place(RosterEntry.TEAMS, 2))),
        finding(RosterEntry.TEAMS, 4, new Stored()),
        finding(RosterEntry.MEMBERSHIPS, 2, new Stored()),
        finding(RosterEntry.MEMBERSHIPS, 4, new BreaksRule(new UnknownHero(new HeroId(88)))),
        finding(RosterEntry.MEMBERSHIPS, 4, new BreaksRule(new UnknownTeam(new TeamId(77)))),
        finding(RosterEntry.MEMBERSHIPS, 7, new Repeated(new Place(RosterEntry.MEMBERSHIPS, 3))),
        finding(RosterEntry.MEMBERSHIPS, 8, new Repeated(new Place(RosterEntry.MEMBERSHIPS, 2))),
        finding(RosterEntry.MEMBERSHIPS, 8, new Stored()));
  }

  @Test
  default void aTeamNameThatIsTakenIsFoundWhateverItsCase() {
    Team there = team("Éclair Force");

    assertFound(
        stage -> {
          stage.add(2, teamEntry(70, "éCLAIR fORCE"));
          stage.add(3, teamEntry(71, "Straße"));
          stage.add(4, teamEntry(72, "Strasse"));
          stage.add(5, teamEntry(73, "STRAßE"));
          stage.add(6, teamEntry(there.id().value(), "Éclair Force"));
          stage.add(7, teamEntry(71, "Straße"));
        },
        finding(
            RosterEntry.TEAMS, 2, new BreaksRule(new TeamNameTaken(new TeamName("éCLAIR fORCE")))),
        finding(RosterEntry.TEAMS, 5, new BreaksRule(new TeamNameTaken(new TeamName("STRAßE")))),
        finding(RosterEntry.TEAMS, 6, new Stored()),
        finding(RosterEntry.TEAMS, 7, new Repeated(new Place(RosterEntry.TEAMS, 3))));
  }

  @Test
  default void aTeamNameThatIsTakenIsFoundByEachThatLooksTheSame() {
    team("Caf\u00E9");

    assertFound(
        stage -> {
          stage.add(2, teamEntry(70, "Cafe\u200D\u0301"));
          stage.add(3, teamEntry(71, "Z Force"));
          stage.add(4, teamEntry(72, "Z\u00A0force"));
          stage.add(5, teamEntry(73, "\u01F0"));
          stage.add(6, teamEntry(74, "J\u030C"));
          stage.add(7, teamEntry(75, "ZForce"));
        },
        finding(
            RosterEntry.TEAMS,
            2,
            new BreaksRule(new TeamNameTaken(new TeamName("Cafe\u200D\u0301")))),
        finding(
            RosterEntry.TEAMS, 4, new BreaksRule(new TeamNameTaken(new TeamName("Z\u00A0force")))),
        finding(RosterEntry.TEAMS, 6, new BreaksRule(new TeamNameTaken(new TeamName("J\u030C")))));
  }

  @Test
  default void whoIsUnknownIsFoundUnlessExcused() {
    Hero stored = hero("Stored");
    Consumer<Stage> entries =
        stage -> {
          stage.add(2, teamEntry(70, "Z-Force"));
          stage.add(2, memberEntry(stored.id().value(), 70, Role.MEMBER));
          stage.add(3, memberEntry(NOBODY, 70, Role.MEMBER));
          stage.add(4, memberEntry(stored.id().value(), NOBODY, Role.MEMBER));
        };

    assertFound(
        entries,
        finding(RosterEntry.MEMBERSHIPS, 3, new BreaksRule(new UnknownHero(new HeroId(NOBODY)))),
        finding(RosterEntry.MEMBERSHIPS, 4, new BreaksRule(new UnknownTeam(new TeamId(NOBODY)))));
    onStage(
        stage -> {
          entries.accept(stage);
          assertEquals(
              List.of(),
              stage.findings(
                  Map.of(
                      RosterEntry.HEROES,
                      new Excused(Set.of(NOBODY), false),
                      RosterEntry.TEAMS,
                      new Excused(Set.of(NOBODY), false)),
                  10));
        });
  }

  @Test
  default void nobodyIsUnknownWhereAllAreExcused() {
    Hero stored = hero("Stored");
    onStage(
        stage -> {
          stage.add(2, teamEntry(70, "Z-Force"));
          stage.add(2, memberEntry(NOBODY, 70, Role.LEADER));
          stage.add(3, memberEntry(NOBODY + 1, 70, Role.LEADER));
          stage.add(4, memberEntry(stored.id().value(), NOBODY, Role.MEMBER));
          Excused anyHero = new Excused(Set.of(), true);
          Excused anyTeam = new Excused(Set.of(70L), true);

          assertEquals(
              List.of(
                  leadership(3, 70, NOBODY),
                  finding(
                      RosterEntry.MEMBERSHIPS,
                      4,
                      new BreaksRule(new UnknownTeam(new TeamId(NOBODY))))),
              stage.findings(Map.of(RosterEntry.HEROES, anyHero), 10));
          assertEquals(
              List.of(
                  finding(
                      RosterEntry.MEMBERSHIPS,
                      2,
                      new BreaksRule(new UnknownHero(new HeroId(NOBODY)))),
                  finding(
                      RosterEntry.MEMBERSHIPS,
                      3,
                      new BreaksRule(new UnknownHero(new HeroId(NOBODY + 1)))),
                  leadership(3, 70, NOBODY)),
              stage.findings(Map.of(RosterEntry.TEAMS, anyTeam), 10));
          assertEquals(
              List.of(leadership(3, 70, NOBODY)),
              stage.findings(Map.of(RosterEntry.HEROES, anyHero, RosterEntry.TEAMS, anyTeam), 10));
        });
  }

  @Test
  default void aSecondActiveLeaderIsFound() {
    Team led = team("Led");
    Hero leader = hero("Leader");
    member(led, leader, Role.LEADER);
    Team restful = team("Restful");
    inactive(restful, hero("Resting"), Role.LEADER);
    long there = led.id().value();
    long open = restful.id().value();

    assertFound(
        stage -> {
          LongStream.rangeClosed(71, 74).forEach(i -> stage.add(i, heroEntry(i)));
          stage.add(2, teamEntry(80, "New"));
          stage.add(2, memberEntry(71, there, Role.LEADER));
          stage.add(3, inactiveEntry(72, there, Role.LEADER));
          stage.add(4, memberEntry(71, open, Role.LEADER));
          stage.add(5, memberEntry(72, open, Role.LEADER));
          stage.add(6, inactiveEntry(71, 80, Role.LEADER));
          stage.add(7, memberEntry(72, 80, Role.LEADER));
          stage.add(8, memberEntry(73, 80, Role.DEPUTY));
          stage.add(9, memberEntry(74, 80, Role.LEADER));
          stage.add(10, memberEntry(73, there, Role.LEADER));
        },
        leadership(2, there, leader.id().value()),
        leadership(5, open, 71),
        leadership(9, 80, 72),
        leadership(10, there, leader.id().value()));
  }

  @Test
  default void noMoreIsFoundThanIsAskedForAndTheFirstPlacesWin() {
    onStage(
        stage -> {
          LongStream.rangeClosed(1, 30)
              .forEach(i -> stage.add(100 - i, memberEntry(i, 1, Role.LEADER)));
          stage.add(2, teamEntry(1, "One"));
          LongStream.rangeClosed(1, 5).forEach(i -> stage.add(i, heroEntry(1)));

          assertEquals(
              List.of(
                  finding(RosterEntry.HEROES, 2, new Repeated(new Place(RosterEntry.HEROES, 1))),
                  finding(RosterEntry.HEROES, 3, new Repeated(new Place(RosterEntry.HEROES, 1))),
                  finding(RosterEntry.HEROES, 4, new Repeated(new Place(RosterEntry.HEROES, 1))),
                  finding(RosterEntry.HEROES, 5, new Repeated(new Place(RosterEntry.HEROES, 1))),
                  finding(
                      RosterEntry.MEMBERSHIPS,
                      70,
                      new BreaksRule(new UnknownHero(new HeroId(30))))),
              stage.findings(Map.of(), 5));
        });
  }

  private void assertFound(Consumer<Stage> entries, Finding... findings) {
    onStage(
        stage -> {
          entries.accept(stage);
          assertEquals(List.of(findings), stage.findings(Map.of(), 100));
        });
  }

  private static Finding finding(Part part, long line, Flaw flaw) {
    return new Finding(new Place(part, line), flaw);
  }

  private static Finding leadership(long line, long team, long leader) {
    return finding(
        RosterEntry.MEMBERSHIPS,
        line,
        new BreaksRule(new LeadershipTaken(new TeamId(team), Optional.of(new HeroId(leader)))));
  }
}
