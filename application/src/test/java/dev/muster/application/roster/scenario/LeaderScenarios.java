package dev.muster.application.roster.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.PermissionDeniedException;
import dev.muster.application.Precondition;
import dev.muster.application.roster.RosterUseCases;
import dev.muster.application.roster.contract.RosterFixture;
import dev.muster.domain.UserRole;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.Team;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A user who plays the leader of a team may change this team, and no other. */
public interface LeaderScenarios extends RosterFixture {
  @Test
  default void aLeaderWithoutARoleChangesItsTeamAndItsMembers() {
    Team team = team("Z-Force");
    Hero leader = hero("Leader");
    Hero hero = hero("Deadpond");
    member(team, leader, Role.LEADER);
    player(leader, 7);
    RosterUseCases roster = rosterOf(7);
    MembershipChange deputy = new MembershipChange(Optional.of(Role.DEPUTY), Optional.empty());

    roster.teams().revise(team.id(), Precondition.NONE, _ -> RosterFixture.teamProfile("Renamed"));
    roster.memberships().settle(team.id(), hero.id(), Precondition.NONE, JoinTerms.DEFAULT);
    roster.memberships().change(team.id(), hero.id(), Precondition.NONE, deputy);
    roster.memberships().leave(team.id(), hero.id(), Precondition.NONE);
    roster.memberships().joinAll(team.id(), List.of(hero.id()), JoinTerms.DEFAULT);

    assertEquals(2, roster().queries().summary(team.id()).active());
  }

  @Test
  default void aLeaderChangesNoOtherTeamAndNothingElse() {
    Team other = team("Preventers");
    Team team = team("Z-Force");
    Hero leader = hero("Leader");
    member(team, leader, Role.LEADER);
    member(other, leader, Role.DEPUTY);
    player(leader, 7);
    RosterUseCases roster = rosterOf(7, UserRole.VIEWER);

    denied(() -> roster.memberships().handOver(other.id(), leader.id()));
    denied(() -> roster.teams().revise(other.id(), Precondition.NONE, _ -> team.profile()));
    denied(() -> roster.teams().remove(team.id(), Precondition.NONE, true));
    denied(() -> roster.teams().add(RosterFixture.teamProfile("New")));
    denied(() -> roster.heroes().revise(leader.id(), Precondition.NONE, it -> it));
    assertEquals(team, roster.queries().team(team.id()));
  }

  @Test
  default void aFormerLeaderChangesTheTeamNoMore() {
    Team team = team("Z-Force");
    Hero before = hero("Before");
    Hero after = hero("After");
    member(team, before, Role.LEADER);
    member(team, after, Role.MEMBER);
    player(before, 7);
    player(after, 8);

    rosterOf(7).memberships().handOver(team.id(), after.id());

    denied(() -> rosterOf(7).memberships().handOver(team.id(), before.id()));
    rosterOf(8).memberships().leave(team.id(), before.id(), Precondition.NONE);
  }

  @Test
  default void whoIsNoUserAnyMoreLeadsNothing() {
    Team team = team("Z-Force");
    Hero leader = hero("Leader");
    member(team, leader, Role.LEADER);
    player(leader, NOBODY);

    denied(() -> rosterOf(NOBODY).memberships().leave(team.id(), leader.id(), Precondition.NONE));
  }

  private static void denied(Runnable command) {
    assertThrows(PermissionDeniedException.class, command::run);
  }
}
