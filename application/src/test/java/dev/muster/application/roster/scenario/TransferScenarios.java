package dev.muster.application.roster.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.muster.application.PreconditionFailedException;
import dev.muster.application.kit.transfer.RecordedTransfer;
import dev.muster.application.permission.CallRecorder;
import dev.muster.application.roster.RosterUseCases;
import dev.muster.application.roster.contract.TransferFixture;
import dev.muster.application.roster.memory.InMemoryRoster;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.application.roster.random.RandomCommands;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.RosterEntry;
import dev.muster.application.transfer.Transfer;
import dev.muster.application.transfer.entry.Finding;
import dev.muster.application.transfer.entry.Flaw;
import dev.muster.application.transfer.entry.Flaw.BreaksRule;
import dev.muster.application.transfer.entry.Flaw.InvalidField;
import dev.muster.application.transfer.entry.Flaw.Repeated;
import dev.muster.application.transfer.entry.ImportResult;
import dev.muster.application.transfer.entry.ImportResult.Imported;
import dev.muster.application.transfer.entry.ImportResult.Refused;
import dev.muster.application.transfer.entry.Line;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.JoinsInFuture;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A whole roster is carried in and out. */
public interface TransferScenarios extends TransferFixture {
  @Test
  default void aRosterIsTakenInBesideWhatIsThereAndServedLikeAnyOther() {
    Team there = team("Preventers");
    RecordedTransfer roster = recorded();
    roster.entry(TransferFixture.heroEntry(7));
    roster.entry(TransferFixture.teamEntry(9, "Z-Force"));
    roster.entry(TransferFixture.memberEntry(7, 9, Role.LEADER));
    roster.entry(TransferFixture.memberEntry(7, there.id().value(), Role.DEPUTY));

    ImportResult result = importAll(roster);

    assertEquals(
        new Imported(
            new TreeMap<>(
                Map.of(
                    RosterEntry.HEROES, 1L, RosterEntry.TEAMS, 1L, RosterEntry.MEMBERSHIPS, 2L))),
        result);
    assertEquals("checking", roster.progress().getFirst());
    assertEquals(1, roster().queries().summary(new TeamId(9)).leaders());
    assertEquals(1, roster().queries().summary(there.id()).deputies());
  }

  @Test
  default void whatIsTakenInHasAVersionThatNobodySawBefore() {
    RecordedTransfer roster = recorded();
    roster.entry(TransferFixture.heroEntry(7));
    roster.entry(TransferFixture.teamEntry(9, "Z-Force"));
    roster.entry(TransferFixture.memberEntry(7, 9, Role.LEADER));

    importAll(roster);

    Version arrived = Version.beginning(NOW);
    assertEquals(arrived, roster().queries().hero(new HeroId(7)).version());
    assertEquals(arrived, roster().queries().team(new TeamId(9)).version());
    assertEquals(arrived, roster().queries().membership(new TeamId(9), new HeroId(7)).version());
    assertNotEquals(Version.FIRST, arrived);
  }

  @Test
  default void whatIsWrongIsToldByPlaceAndNothingIsTakenIn() {
    Hero stored = hero("Stored");
    RecordedTransfer roster = recorded();
    roster.entry(TransferFixture.heroEntry(70));
    roster.entry(TransferFixture.heroEntry(70));
    Flaw tooOld = new InvalidField("age", "must be a whole number from 0 to 10000");
    roster.flawed(
        new Line.Flawed(new Place(RosterEntry.HEROES, 4), List.of(tooOld), OptionalLong.of(71)));
    roster.entry(TransferFixture.teamEntry(9, "Z-Force"));
    JoinedAt later = new JoinedAt(NOW.plus(1, ChronoUnit.MICROS));
    roster.entry(new MembershipEntry(stored.id(), new TeamId(9), Role.MEMBER, true, later));
    roster.entry(TransferFixture.memberEntry(71, 9, Role.MEMBER));
    roster.entry(TransferFixture.memberEntry(NOBODY, 9, Role.MEMBER));

    assertEquals(
        new Refused(
            List.of(
                new Finding(
                    new Place(RosterEntry.HEROES, 3),
                    new Repeated(new Place(RosterEntry.HEROES, 2))),
                new Finding(new Place(RosterEntry.HEROES, 4), tooOld),
                new Finding(
                    new Place(RosterEntry.MEMBERSHIPS, 2),
                    new BreaksRule(new JoinsInFuture(later, NOW))),
                new Finding(
                    new Place(RosterEntry.MEMBERSHIPS, 4),
                    new BreaksRule(new UnknownHero(new HeroId(NOBODY))))),
            false),
        importAll(roster));
    assertEquals(1, stored().entries().size());
  }

  @Test
  default void aLineThatMayBeOfAnyHeroOrTeamMakesNobodyUnknown() {
    Flaw broken = new Flaw.Unreadable("is no UTF-8");
    RecordedTransfer heroes = recorded();
    heroes.flawed(
        new Line.Flawed(new Place(RosterEntry.HEROES, 2), List.of(broken), OptionalLong.empty()));
    LongStream.rangeClosed(1, 200)
        .forEach(i -> heroes.entry(TransferFixture.memberEntry(i, NOBODY, Role.MEMBER)));
    heroes.entry(TransferFixture.teamEntry(9, "Z-Force"));
    heroes.entry(TransferFixture.teamEntry(NOBODY, "Z-Force"));

    Refused refused = (Refused) importAll(heroes);

    assertEquals(
        List.of(new Place(RosterEntry.HEROES, 2), new Place(RosterEntry.TEAMS, 3)),
        refused.findings().stream().map(Finding::place).toList());
    assertFalse(refused.more());
  }

  @Test
  default void ofManyFindingsTheFirstHundredAreTold() {
    assertEquals(Transfer.MAX_FINDINGS, strangers(100).findings().size());
    assertFalse(strangers(100).more());
    assertEquals(strangers(100).findings(), strangers(101).findings());
    assertTrue(strangers(101).more());
    assertEquals(100, flawedLines(100).findings().size());
    assertFalse(flawedLines(100).more());
    assertTrue(flawedLines(101).more());
  }

  @Test
  default void whereEnoughIsWrongNothingMoreIsReadAndNothingChecked() {
    RecordedTransfer roster =
        new RecordedTransfer(ports().transfer().parts()) {
          @Override
          public Stream<Line> lines(Part part, Instant now) {
            return part.equals(RosterEntry.HEROES)
                ? Stream.concat(super.lines(part, now), Stream.of(1).map(line -> fail("is read")))
                : fail("are read");
          }
        };
    flaws(101).forEach(roster::flawed);

    assertTrue(((Refused) importAll(roster)).more());
    assertEquals(List.of(), roster.progress());
  }

  @Test
  default void whatIsGivenOutAndTakenInElsewhereIsTheSame() {
    long seed = Long.getLong("muster.seed", System.nanoTime());
    RosterPorts ports = new InMemoryRoster().ports();
    RosterUseCases random = RosterUseCases.over(ports, USERS, () -> NOW);
    RandomCommands commands = new RandomCommands(new Random(seed), NOW);
    for (int i = 0; i < 400; i++) {
      play(commands.next(), random);
    }
    RecordedTransfer original = recorded();
    over(ports).exportAll(original);

    Imported imported = (Imported) importAll(original);
    RecordedTransfer here = recorded();
    over(ports()).exportAll(here);
    Transfer third = over(new InMemoryRoster().ports());
    third.importAll(here, here);
    RecordedTransfer there = recorded();
    third.exportAll(there);

    assertFalse(original.entries().isEmpty(), () -> "seed " + seed);
    assertEquals(
        original.entries().size(),
        imported.counts().values().stream().mapToLong(it -> it).sum(),
        () -> "seed " + seed);
    assertEquals(original.entries(), here.entries(), () -> "seed " + seed);
    assertEquals(original.entries(), there.entries(), () -> "seed " + seed);
  }

  private Refused strangers(int number) {
    RecordedTransfer roster = recorded();
    roster.entry(TransferFixture.teamEntry(9, "Z-Force"));
    LongStream.range(0, number)
        .forEach(i -> roster.entry(TransferFixture.memberEntry(NOBODY + i, 9, Role.MEMBER)));
    return (Refused) importAll(roster);
  }

  private Refused flawedLines(int number) {
    RecordedTransfer roster = recorded();
    flaws(number).forEach(roster::flawed);
    return (Refused) importAll(roster);
  }

  private static Stream<Line> flaws(int number) {
    return LongStream.range(0, number)
        .mapToObj(
            i ->
                new Line.Flawed(
                    new Place(RosterEntry.HEROES, i + 2),
                    List.of(new Flaw.Unreadable("has 1 field")),
                    OptionalLong.empty()));
  }

  private ImportResult importAll(RecordedTransfer roster) {
    return over(ports()).importAll(roster, roster);
  }

  private static Transfer over(RosterPorts ports) {
    return Transfer.over(List.of(ports.transfer()), () -> NOW, CallRecorder.NONE);
  }

  private static void play(Function<RosterUseCases, Object> command, RosterUseCases roster) {
    try {
      command.apply(roster);
    } catch (RosterViolationException | PreconditionFailedException refused) {
      // Some are: the others make the roster.
    }
  }
}
