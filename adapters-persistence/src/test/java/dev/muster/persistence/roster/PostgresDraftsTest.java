package dev.muster.persistence.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.Precondition;
import dev.muster.application.roster.contract.RosterFixture;
import dev.muster.application.roster.port.RosterPorts;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.persistence.roster.LeaderChangeStatements.LeaderChange;
import dev.muster.persistence.roster.MembershipDrafts.Pair;
import dev.muster.platform.jdbc.kit.StatementCounter;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which commands lock nothing, and what their statements check instead. */
class PostgresDraftsTest implements RosterFixture {
  private static final ApplicationContext CONTEXT =
      ApplicationContext.run(Map.copyOf(counting()), Environment.TEST);
  private static final String FACTS = "select h.id is null or t.id is null,";
  private static final String GUARDED = "with held as (";
  private static final String CLAIM = "select t.id";

  private final StatementCounter sent = CONTEXT.getBean(StatementCounter.class);
  private final GuardedMembershipStatements statements =
      CONTEXT.getBean(GuardedMembershipStatements.class);

  private final LeaderChangeStatements leaders = CONTEXT.getBean(LeaderChangeStatements.class);

  private static Map<String, Object> counting() {
    Map<String, Object> settings = new HashMap<>(TestDatabase.settings());
    settings.put("muster.count-statements", "true");
    return settings;
  }

  @Override
  public RosterPorts ports() {
    return CONTEXT.getBean(PostgresPorts.class).all();
  }

  @BeforeEach
  void startFromNothing() {
    CONTEXT.getBean(RosterTables.class).clear();
  }

  @Test
  void aMemberJoinsChangesRestsReturnsAndLeavesWithoutALock() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");

    assertEquals(List.of(FACTS, GUARDED), sentBy(() -> settle(team, hero, JoinTerms.DEFAULT)));
    assertEquals(List.of(FACTS), sentBy(() -> settle(team, hero, JoinTerms.DEFAULT)));
    assertEquals(List.of(FACTS, GUARDED), sentBy(() -> change(team, hero, Role.DEPUTY)));
    assertEquals(List.of(FACTS, GUARDED), sentBy(() -> rest(team, hero)));
    assertEquals(List.of(FACTS, GUARDED), sentBy(() -> settle(team, hero, JoinTerms.DEFAULT)));
    assertEquals(
        Optional.of(Role.DEPUTY),
        ports().reader().membership(team.id(), hero.id()).map(Membership::role));
    assertEquals(List.of(FACTS, GUARDED), sentBy(() -> leave(team, hero)));
    assertEquals(Optional.empty(), ports().reader().membership(team.id(), hero.id()));
  }

  @Test
  void aLeaderHandsOverWithoutALock() {
    Team team = team("Z-Force");
    member(team, hero("Leader"), Role.LEADER);
    Hero successor = hero("Successor");
    member(team, successor, Role.MEMBER);

    assertEquals(List.of(FACTS, GUARDED), sentBy(() -> handOver(team, successor)));
    assertTrue(sentBy(() -> handOver(team, successor)).contains(CLAIM));
  }

  @Test
  void aMemberTakesOverAVacancyUnderAClaim() {
    Team team = team("Z-Force");
    Hero successor = hero("Successor");
    member(team, successor, Role.MEMBER);

    assertTrue(sentBy(() -> handOver(team, successor)).contains(CLAIM));
  }

  @Test
  void whoHandsOverToAnotherThanItDecidedOnClaimsTheTeam() {
    Team team = team("Z-Force");
    Membership former = next(member(team, hero("Leader"), Role.LEADER), Role.DEPUTY, true);
    Membership decided = member(team, hero("Decided"), Role.MEMBER);
    Membership successor = next(member(team, hero("Other"), Role.MEMBER), Role.LEADER, true);

    assertTrue(
        sentBy(() -> after(decided, () -> ports().memberships().handOver(former, successor)))
            .contains(CLAIM));
    assertEquals(Optional.of(successor), ports().reader().membership(team.id(), successor.hero()));
  }

  @Test
  void aLeaderIsReplacedWhereItAndItsSuccessorAreInTheVersionsThatWereRead() {
    Team team = team("Z-Force");
    Membership leader = member(team, hero("Leader"), Role.LEADER);
    Membership member = member(team, hero("Member"), Role.MEMBER);
    Membership former = next(leader, Role.DEPUTY, true);
    Membership successor = next(member, Role.LEADER, true);
    LeaderChange change = new LeaderChange(former, successor);

    List<LeaderChange> outdated =
        List.of(
            new LeaderChange(next(former, Role.DEPUTY, true), successor),
            new LeaderChange(former, next(successor, Role.LEADER, true)));
    outdated.forEach(it -> assertEquals(Set.of(), unit(() -> leaders.change(List.of(it)))));
    unit(
        () -> {
          ports().memberships().claim(team.id(), member.hero());
          assertEquals(Set.of(), beside(leaders::change, List.of(change)));
          return team;
        });

    assertEquals(Set.of(team.id()), unit(() -> leaders.change(List.of(change))));
    assertEquals(Optional.of(former), ports().reader().membership(team.id(), leader.hero()));
    assertEquals(Optional.of(successor), ports().reader().membership(team.id(), member.hero()));
  }

  @Test
  void whatHasToDoWithALeaderClaimsTheTeam() {
    Team team = team("Z-Force");
    Hero leader = hero("Leader");
    Hero member = hero("Member");

    assertTrue(sentBy(() -> settle(team, leader, JoinTerms.as(Role.LEADER))).contains(CLAIM));
    assertTrue(sentBy(() -> rest(team, leader)).contains(CLAIM));
    settle(team, member, JoinTerms.DEFAULT);
    assertTrue(sentBy(() -> change(team, member, Role.LEADER)).contains(CLAIM));
    assertTrue(sentBy(() -> leave(team, member)).contains(CLAIM));
  }

  @Test
  void whoWritesAnotherMembershipThanItDecidedOnClaimsTheTeam() {
    Team team = team("Z-Force");
    Membership decided = member(team, hero("Decided"), Role.MEMBER);
    Hero other = hero("Other");
    Membership added = RosterFixture.membership(team.id(), other.id(), Role.MEMBER, true);

    assertTrue(
        sentBy(() -> after(decided, () -> ports().memberships().add(added))).contains(CLAIM));
    assertTrue(
        sentBy(() -> after(decided, () -> ports().memberships().remove(team.id(), other.id())))
            .contains(CLAIM));
    assertEquals(Optional.of(decided), ports().reader().membership(team.id(), decided.hero()));
    assertEquals(Optional.empty(), ports().reader().membership(team.id(), other.id()));
  }

  private void after(Membership decided, Runnable write) {
    unitOfWork()
        .executeOptimistically(
            () -> {
              ports().memberships().claim(decided.team(), decided.hero());
              write.run();
              return decided;
            });
  }

  @Test
  void aMembershipIsAddedWhereItsTeamAndItsHeroAreAndItIsNot() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");
    Membership there = RosterFixture.membership(team.id(), hero.id(), Role.DEPUTY, false);
    Membership noTeam = RosterFixture.membership(new TeamId(99), hero.id(), Role.MEMBER, true);
    Membership noHero = RosterFixture.membership(team.id(), new HeroId(99), Role.MEMBER, true);

    assertEquals(
        Set.of(Pair.of(there)), unit(() -> statements.insert(List.of(noTeam, there, noHero))));
    assertEquals(Set.of(), unit(() -> statements.insert(List.of(there))));
    assertEquals(Optional.of(there), ports().reader().membership(team.id(), hero.id()));
  }

  @Test
  void aMembershipIsChangedAndRemovedInTheVersionThatWasRead() {
    Team team = team("Z-Force");
    Membership first = member(team, hero("Deadpond"), Role.MEMBER);
    Membership second = next(first, Role.DEPUTY, true);
    Membership third = next(second, Role.DEPUTY, false);

    assertEquals(Set.of(), unit(() -> statements.update(List.of(third))));
    assertEquals(Set.of(Pair.of(first)), unit(() -> statements.update(List.of(second))));
    assertEquals(Optional.of(second), ports().reader().membership(first.team(), first.hero()));
    assertEquals(Set.of(), unit(() -> statements.delete(List.of(first))));
    assertEquals(Set.of(Pair.of(first)), unit(() -> statements.delete(List.of(second))));
    assertEquals(Optional.empty(), ports().reader().membership(first.team(), first.hero()));
  }

  @Test
  void aTeamThatSomebodyHasClaimedIsPassedOver() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");
    Membership present = member(team, hero("Member"), Role.MEMBER);
    Membership added = RosterFixture.membership(team.id(), hero.id(), Role.MEMBER, true);

    unit(
        () -> {
          ports().memberships().claim(team.id(), hero.id());
          assertEquals(Set.of(), beside(statements::insert, List.of(added)));
          assertEquals(
              Set.of(), beside(statements::update, List.of(next(present, Role.DEPUTY, true))));
          assertEquals(Set.of(), beside(statements::delete, List.of(present)));
          return team;
        });

    assertEquals(Set.of(Pair.of(present)), beside(statements::delete, List.of(present)));
  }

  @Test
  void aHeroThatIsRemovedAndAMembershipThatIsWrittenArePassedOver() {
    Team team = team("Z-Force");
    Hero hero = hero("Deadpond");
    Membership present = member(team, hero("Member"), Role.MEMBER);

    unit(
        () -> {
          ports().heroes().claimForRemoval(hero.id());
          return beside(
              statements::insert,
              List.of(RosterFixture.membership(team.id(), hero.id(), Role.MEMBER, true)));
        });
    unit(
        () -> {
          assertEquals(1, statements.update(List.of(next(present, Role.DEPUTY, true))).size());
          assertEquals(
              Set.of(), beside(statements::update, List.of(next(present, Role.MEMBER, false))));
          assertEquals(Set.of(), beside(statements::delete, List.of(present)));
          return present;
        });

    assertEquals(Optional.empty(), ports().reader().membership(team.id(), hero.id()));
  }

  private static Membership next(Membership before, Role role, boolean active) {
    return new Membership(
        before.team(),
        before.hero(),
        role,
        active,
        before.joinedAt(),
        new Version(before.version().value() + 1));
  }

  private <W> Set<?> beside(Function<List<W>, Set<?>> statement, List<W> written) {
    return CompletableFuture.supplyAsync(() -> unit(() -> statement.apply(written))).join();
  }

  /** Returns the first line of each statement that a command sends. */
  private List<String> sentBy(Runnable command) {
    sent.reset();
    command.run();
    return sent.statements().stream().map(it -> it.lines().findFirst().orElseThrow()).toList();
  }

  private void settle(Team team, Hero hero, JoinTerms terms) {
    roster().memberships().settle(team.id(), hero.id(), Precondition.NONE, terms);
  }

  private void change(Team team, Hero hero, Role role) {
    change(team, hero, new MembershipChange(Optional.of(role), Optional.empty()));
  }

  private void rest(Team team, Hero hero) {
    change(team, hero, new MembershipChange(Optional.empty(), Optional.of(false)));
  }

  private void change(Team team, Hero hero, MembershipChange change) {
    roster().memberships().change(team.id(), hero.id(), Precondition.NONE, change);
  }

  private void handOver(Team team, Hero successor) {
    roster().memberships().handOver(team.id(), successor.id());
  }

  private void leave(Team team, Hero hero) {
    roster().memberships().leave(team.id(), hero.id(), Precondition.NONE);
  }
}
