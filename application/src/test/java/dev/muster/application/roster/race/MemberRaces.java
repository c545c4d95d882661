package dev.muster.application.roster.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipChange;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation;
import dev.muster.domain.roster.RosterViolation.Desertion;
import dev.muster.domain.roster.RosterViolation.InactiveMember;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import dev.muster.domain.roster.Team;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One member under attack: commands that decide on the same membership at the same moment. */
public interface MemberRaces extends RaceFixture {
  /** Changes a role. */
  private static MembershipChange to(Role role) {
    return new MembershipChange(Optional.of(role), Optional.empty());
  }

  private Callable<Object> changing(Team team, Hero hero, MembershipChange change) {
    return () -> roster().memberships().change(team.id(), hero.id(), Precondition.NONE, change);
  }

  private Callable<Object> leaving(Team team, Hero hero) {
    return () -> {
      roster().memberships().leave(team.id(), hero.id(), Precondition.NONE);
      return "left";
    };
  }

  @Test
  default void ofManyLeavesOfTheSameMemberExactlyOneHappens() {
    for (int round = 0; round < ROUNDS; round++) {
      Team team = team("Team " + round);
      Hero hero = hero("Deadpond");
      member(team, hero, Role.MEMBER);

      var results = RACE.run(IntStream.range(0, CROWD).mapToObj(_ -> leaving(team, hero)).toList());

      assertEquals(1, Race.succeeded(results));
      assertEquals(CROWD - 1, Race.refusedWith(UnknownMembership.class, results));
      assertEquals(0, summary(team).total());
    }
  }

  @Test
  default void whoIsMadeLeaderWhileItLeavesLeavesFirstOrStays() {
    for (int round = 0; round < ROUNDS * 4; round++) {
      Team team = team("Team " + round);
      Hero hero = hero("Deadpond");
      member(team, hero, Role.MEMBER);
      member(team, hero("Follower"), Role.MEMBER);

      List<RosterViolation> refused =
          RACE.run(List.of(changing(team, hero, to(Role.LEADER)), leaving(team, hero))).stream()
              .flatMap(it -> it.violation().stream())
              .toList();

      assertEquals(1, refused.size());
      assertEquals(
          summary(team).leaders() == 1 ? Desertion.class : UnknownMembership.class,
          refused.getFirst().getClass());
      assertEquals(summary(team).leaders() + 1, summary(team).total());
    }
  }

  @Test
  default void whoRestsWhileItsRoleChangesRestsInOneRoleOrTheOther() {
    MembershipChange rest = new MembershipChange(Optional.empty(), Optional.of(false));
    for (int round = 0; round < ROUNDS * 4; round++) {
      Team team = team("Team " + round);
      Hero hero = hero("Deadpond");
      long version = member(team, hero, Role.MEMBER).version().value();

      var results =
          RACE.run(List.of(changing(team, hero, rest), changing(team, hero, to(Role.DEPUTY))));

      Membership after = ports().reader().membership(team.id(), hero.id()).orElseThrow();
      boolean changed = Race.refusedWith(InactiveMember.class, results) == 0;
      assertEquals(changed ? 2 : 1, Race.succeeded(results));
      assertEquals(changed ? Role.DEPUTY : Role.MEMBER, after.role());
      assertEquals(version + (changed ? 2 : 1), after.version().value());
      assertEquals(false, after.active());
    }
  }
}
