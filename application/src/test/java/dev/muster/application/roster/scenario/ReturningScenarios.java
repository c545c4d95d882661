package dev.muster.application.roster.scenario;

import static dev.muster.application.roster.contract.Refusal.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.roster.contract.RosterFixture;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinOutcome;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A member that returns has the role that one rule gives it, whichever way it returns. */
public interface ReturningScenarios extends RosterFixture {
  /** Brings a resting member back, with a role or without. */
  @FunctionalInterface
  interface Way {
    /** Returns nothing: what came of it is read. */
    void bringBack(TeamId team, HeroId hero, Optional<Role> role);
  }

  @Test
  default void whoReturnsKeepsItsRoleUnlessOneIsGiven() {
    Stream<Optional<Role>> asked =
        Stream.concat(Stream.of(Optional.empty()), Stream.of(Role.values()).map(Optional::of));
    for (Optional<Role> role : asked.toList()) {
      for (Role before : Role.values()) {
        assertEveryWay(before, false, role, role.orElse(before));
      }
    }
  }

  @Test
  default void whoReturnsWhereAnotherLeadsIsNoLeader() {
    assertEveryWay(Role.LEADER, true, Optional.empty(), Role.MEMBER);
    assertEveryWay(Role.LEADER, true, Optional.of(Role.DEPUTY), Role.DEPUTY);
    assertEveryWay(Role.DEPUTY, true, Optional.empty(), Role.DEPUTY);
    assertEveryWay(Role.MEMBER, true, Optional.of(Role.DEPUTY), Role.DEPUTY);
    assertEveryWay(Role.DEPUTY, true, Optional.of(Role.MEMBER), Role.MEMBER);
  }

  @Test
  default void theLeadershipThatIsTakenIsNotGivenToWhoReturns() {
    for (Role before : Role.values()) {
      for (Way way : ways()) {
        Team team = team(name());
        Hero sitting = hero("Sitting");
        Membership resting = inactive(team, hero("Resting"), before);
        member(team, sitting, Role.LEADER);

        assertEquals(
            new LeadershipTaken(team.id(), Optional.of(sitting.id())),
            refused(
                LeadershipTaken.class,
                () -> way.bringBack(team.id(), resting.hero(), Optional.of(Role.LEADER))));
        assertEquals(resting, roster().queries().membership(team.id(), resting.hero()));
      }
    }
  }

  private void assertEveryWay(Role before, boolean led, Optional<Role> asked, Role after) {
    List<Role> found = new ArrayList<>();
    for (Way way : ways()) {
      Team team = team(name());
      Hero resting = hero("Resting");
      inactive(team, resting, before);
      if (led) {
        member(team, hero("Sitting"), Role.LEADER);
      }
      way.bringBack(team.id(), resting.id(), asked);
      Membership back = roster().queries().membership(team.id(), resting.id());
      assertEquals(RosterFixture.changed(team.id(), resting.id(), back.role(), true), back);
      found.add(back.role());
    }
    assertEquals(List.of(after, after, after), found, () -> before + " asked for " + asked);
  }

  private List<Way> ways() {
    return List.of(
        (team, hero, role) -> {
          JoinTerms terms = new JoinTerms(role, Optional.empty());
          assertEquals(
              JoinOutcome.RETURNED,
              roster().memberships().settle(team, hero, Precondition.NONE, terms).outcome());
        },
        (team, hero, role) -> {
          JoinTerms terms = new JoinTerms(role, Optional.empty());
          assertEquals(
              1,
              roster()
                  .memberships()
                  .joinAll(team, List.of(hero), terms)
                  .count(JoinOutcome.RETURNED));
        },
        (team, hero, role) ->
            roster()
                .memberships()
                .change(
                    team, hero, Precondition.NONE, new MembershipChange(role, Optional.of(true))));
  }

  private String name() {
    return "Team " + hero("Number").id().value();
  }
}
