package dev.muster.persistence.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.roster.Memberships;
import dev.muster.application.roster.RosterQueries;
import dev.muster.application.roster.RosterUseCases;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.domain.NameFragment;
import dev.muster.domain.roster.Headquarters;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.SecretName;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.domain.roster.TeamProfile;
import dev.muster.platform.jdbc.kit.PlanRecorder;
import dev.muster.platform.jdbc.kit.TestSchema;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * On 200,000 heroes, 50,000 teams and a million memberships no statement reads more than it
 * returns, but for a few: not the first time, nor when the server has settled on one plan for all
 * values.
 *
 * <p>What by its nature reads all of a team, or of the names, is not here: the summary of a team, a
 * filter that leaves most of it out, a part of a name of one or two characters. The removal of very
 * many memberships is here for the number of its statements.
 */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansAtScaleTest implements TestPropertyProvider {
  private static final TeamId SMALL = new TeamId(777);
  private static final TeamId BIG = new TeamId(50_000);
  private static final HeroId BUSIEST = new HeroId(123_456);
  private static final PlayerId PLAYER = new PlayerId(7);
  private static final PageRequest FIRST = PageRequest.FIRST;

  // The driver prepares on the server from the fifth time on, the server settles after five more.
  private static final int TIMES = 12;
  private static final Pattern ROWS =
      Pattern.compile("actual rows=([0-9.]+) loops=(\\d+)|Rows Removed by [\\w ]+: (\\d+)");

  @Inject PlanRecorder plans;
  @Inject PostgresPorts ports;
  private final TestSchema schema = TestSchema.empty();
  private RosterQueries queries;
  private Memberships memberships;
  private RosterUseCases roster;

  @Override
  public Map<String, String> getProperties() {
    Map<String, String> settings = new HashMap<>(schema.settings());
    settings.putAll(PlanRecorder.settings());
    return settings;
  }

  @BeforeAll
  void fill() {
    schema.execute(TestSchema.script(PlansAtScaleTest.class, "scale.sql"));
    schema.execute("vacuum analyze");
    roster = RosterUseCases.over(ports.all(), _ -> true, InstantSource.system());
    queries = roster.queries();
    memberships = roster.memberships();
  }

  @Test
  void whatIsOne() {
    reads(5, () -> queries.hero(BUSIEST));
    reads(5, () -> queries.team(BIG));
    reads(5, () -> queries.membership(BIG, new HeroId(5)));
    reads(30, () -> queries.summary(SMALL));
  }

  @Test
  void aPageIsReadWithWhatIsOnIt() {
    reads(60, () -> queries.heroes(HeroFilter.ALL, FIRST));
    reads(60, () -> queries.teams(TeamFilter.ALL, FIRST));
    reads(60, () -> queries.membersOf(SMALL, MemberFilter.ALL, FIRST));
    reads(60, () -> queries.membersOf(BIG, MemberFilter.ALL, FIRST));
    reads(60, () -> queries.teamsOf(BUSIEST, MemberFilter.ALL, FIRST));
  }

  @Test
  void aDeepPageCostsWhatTheFirstCosts() {
    PageRequest ofBig = deep(page -> queries.membersOf(BIG, MemberFilter.ALL, page).next());
    reads(60, () -> queries.membersOf(BIG, MemberFilter.ALL, ofBig));
    PageRequest ofHeroes = deep(page -> queries.heroes(HeroFilter.ALL, page).next());
    reads(60, () -> queries.heroes(HeroFilter.ALL, ofHeroes));
  }

  @Test
  void heroesOfManyTeamsAreFoundHoweverFewTheyAre() {
    assertEquals(List.of(BUSIEST), ids(HeroFilter.ALL.name(), 20));
    reads(60, () -> ids(Optional.empty(), 20));
    reads(60, () -> ids(Optional.empty(), 1_000));
    // Four, five or six teams each: as many times a page.
    reads(1_200, () -> ids(Optional.empty(), 1));
    reads(1_200, () -> ids(Optional.empty(), 5));
  }

  @Test
  void aNameIsFoundHoweverManyHaveAPartOfIt() {
    assertEquals(List.of(BUSIEST), ids(Optional.of(new NameFragment("Hero 123456")), 0));
    reads(200, () -> ids(Optional.of(new NameFragment("Hero 123456")), 0));
    reads(200, () -> ids(Optional.of(new NameFragment("Nobody")), 0));
    reads(60, () -> ids(Optional.of(new NameFragment("hero")), 0));
    reads(400, () -> ids(Optional.of(new NameFragment("hero")), 4));
    reads(60, () -> ids(Optional.of(new NameFragment("hero")), 20));
    TeamFilter rare = new TeamFilter(Optional.of(new NameFragment("team 44444")));
    reads(200, () -> queries.teams(rare, FIRST));
  }

  @Test
  void oneMembershipChangesWithoutTheOthers() {
    HeroId newcomer = hero().id();
    for (TeamId team : List.of(SMALL, BIG)) {
      reads(
          30,
          () -> {
            memberships.settle(team, newcomer, Precondition.NONE, JoinTerms.DEFAULT);
            memberships.settle(team, newcomer, Precondition.NONE, JoinTerms.DEFAULT);
            memberships.change(
                team,
                newcomer,
                Precondition.NONE,
                new MembershipChange(Optional.of(Role.DEPUTY), Optional.of(true)));
            memberships.change(
                team,
                newcomer,
                Precondition.NONE,
                new MembershipChange(Optional.empty(), Optional.of(false)));
            memberships.leave(team, newcomer, Precondition.NONE);
          });
    }
  }

  @Test
  void leadershipGoesOverWithoutTheOtherMembers() {
    HeroId one = hero().id();
    HeroId other = hero().id();
    memberships.settle(BIG, one, Precondition.NONE, JoinTerms.DEFAULT);
    memberships.settle(BIG, other, Precondition.NONE, JoinTerms.DEFAULT);
    reads(
        30,
        () -> {
          memberships.handOver(BIG, one);
          memberships.handOver(BIG, other);
        });
  }

  @Test
  void theTeamOfALeaderIsClaimedWithoutTheOtherMembersAndTheOtherHeroesOfTheUser() {
    HeroId leader = hero().id();
    memberships.settle(BIG, leader, Precondition.NONE, JoinTerms.DEFAULT);
    memberships.handOver(BIG, leader);
    roster.players().assign(leader, Precondition.NONE, PLAYER);
    for (PlayerId player : List.of(PLAYER, new PlayerId(9))) {
      reads(
          5,
          () ->
              ports.all().unitOfWork().execute(() -> ports.all().players().claimLed(BIG, player)));
    }
    reads(5, () -> roster.players().read(BUSIEST));
    reads(5, () -> roster.players().assign(leader, Precondition.NONE, PLAYER));
  }

  @Test
  void manyMembershipsAreAsManyRows() {
    Team team = team();
    List<HeroId> heroes = LongStream.rangeClosed(5_001, 6_000).mapToObj(HeroId::new).toList();
    memberships.joinAll(team.id(), heroes, JoinTerms.DEFAULT);
    reads(1_100, () -> memberships.joinAll(team.id(), heroes, JoinTerms.DEFAULT));
    reads(1_100, () -> roster.teams().remove(team.id(), Precondition.NONE, true), 1);
    HeroId leaver = hero().id();
    reads(
        30,
        () -> {
          memberships.settle(SMALL, leaver, Precondition.NONE, JoinTerms.DEFAULT);
          memberships.leave(SMALL, leaver, Precondition.NONE);
        });
  }

  @Test
  void anEntityGoesWithWhatBelongsToIt() {
    reads(
        30,
        () -> {
          Hero hero = hero();
          roster.heroes().revise(hero.id(), Precondition.NONE, UnaryOperator.identity());
          memberships.settle(BIG, hero.id(), Precondition.NONE, JoinTerms.DEFAULT);
          roster.heroes().remove(hero.id(), Precondition.NONE, true);
        });
    reads(30, () -> roster.teams().remove(team().id(), Precondition.NONE, false));
  }

  @Test
  void veryManyMembershipsGoWithoutAStatementForEach() {
    TeamId team = team().id();
    schema.execute(
        "insert into membership select id, %d, 'MEMBER', true, now(), 1 from hero where id <= 20000"
            .formatted(team.value()));
    HeroId leader = hero().id();
    memberships.settle(team, leader, Precondition.NONE, JoinTerms.as(Role.LEADER));
    reads(
        1_001,
        () ->
            assertThrows(
                RosterViolationException.class,
                () -> memberships.leave(team, leader, Precondition.NONE)));

    assertFewStatements(() -> roster.teams().remove(team, Precondition.NONE, true), 20_001);
    assertFewStatements(() -> roster.heroes().remove(leader, Precondition.NONE, true), 0);

    HeroId busy = hero().id();
    schema.execute(
        "insert into membership select %d, id, 'MEMBER', true, now(), 1 from team where id <= 20000"
            .formatted(busy.value()));
    assertFewStatements(() -> roster.heroes().remove(busy, Precondition.NONE, true), 20_000);
  }

  /** Asserts that neither the use case nor its triggers send more for more rows. */
  private void assertFewStatements(LongSupplier removal, long removed) {
    plans.take();
    assertEquals(removed, removal.getAsLong());
    List<String> taken = plans.take();
    assertTrue(taken.size() <= 20, () -> taken.size() + " statements");
    // The rows of others are locked in the order of their ids.
    assertTrue(
        taken.stream().noneMatch(plan -> plan.startsWith("Merge") && plan.contains("Hash Join")));
  }

  private List<HeroId> ids(Optional<NameFragment> name, int minTeams) {
    return queries.heroes(new HeroFilter(name, minTeams), FIRST).items().stream()
        .map(Hero::id)
        .toList();
  }

  private Hero hero() {
    return roster
        .heroes()
        .add(new HeroProfile(new HeroName("New"), new SecretName("Secret"), Optional.empty()));
  }

  private Team team() {
    return roster.teams().add(new TeamProfile(new TeamName("New"), new Headquarters("Nowhere")));
  }

  /** The page behind 200 others. */
  private static PageRequest deep(Function<PageRequest, Optional<String>> next) {
    PageRequest page = new PageRequest(PageRequest.MAX_LIMIT, Optional.empty());
    for (int i = 0; i < 200; i++) {
      page = new PageRequest(PageRequest.MAX_LIMIT, next.apply(page));
    }
    return new PageRequest(PageRequest.DEFAULT_LIMIT, page.after());
  }

  private void reads(int atMost, Runnable useCase) {
    reads(atMost, useCase, TIMES);
  }

  private void reads(int atMost, Runnable useCase, int times) {
    plans.take();
    for (int i = 0; i < times; i++) {
      useCase.run();
      List<String> taken = plans.take();
      assertFalse(taken.isEmpty());
      for (String plan : taken) {
        assertFalse(plan.contains("Seq Scan on"), plan);
        assertTrue(mostRows(plan) <= atMost, () -> mostRows(plan) + " rows\n" + plan);
      }
    }
  }

  /** The most rows that a step of a plan read, those included that it left out. */
  private static double mostRows(String plan) {
    double most = 0;
    for (Matcher rows = ROWS.matcher(plan); rows.find(); ) {
      most =
          Math.max(
              most,
              rows.group(3) != null
                  ? Double.parseDouble(rows.group(3))
                  : Double.parseDouble(rows.group(1)) * Double.parseDouble(rows.group(2)));
    }
    return most;
  }
}
