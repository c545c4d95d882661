package dev.muster.domain.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.domain.roster.RosterViolation.Desertion;
import dev.muster.domain.roster.RosterViolation.HeroHasMemberships;
import dev.muster.domain.roster.RosterViolation.InactiveMember;
import dev.muster.domain.roster.RosterViolation.JoinsInFuture;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.LeadsTeams;
import dev.muster.domain.roster.RosterViolation.SuccessorNotActive;
import dev.muster.domain.roster.RosterViolation.TeamHasMemberships;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RosterViolationTest {
  private static final HeroId HERO = new HeroId(1);
  private static final TeamId TEAM = new TeamId(2);
  private static final Map<String, RosterViolation> BY_CODE =
      Map.ofEntries(
          Map.entry("unknown-hero", new UnknownHero(HERO)),
          Map.entry("unknown-team", new UnknownTeam(TEAM)),
          Map.entry("unknown-membership", new UnknownMembership(TEAM, HERO)),
          Map.entry("team-name-taken", new TeamNameTaken(new TeamName("Z-Force"))),
          Map.entry("joins-in-future", new JoinsInFuture(new JoinedAt(Instant.EPOCH), Instant.MIN)),
          Map.entry("leadership-taken", new LeadershipTaken(TEAM, Optional.of(HERO))),
          Map.entry("successor-not-active", new SuccessorNotActive(TEAM, HERO)),
          Map.entry("desertion", new Desertion(TEAM, HERO, 1)),
          Map.entry("inactive-member", new InactiveMember(TEAM, HERO)),
          Map.entry("hero-has-memberships", new HeroHasMemberships(HERO, 1)),
          Map.entry("team-has-memberships", new TeamHasMemberships(TEAM, 1)),
          Map.entry("leads-teams", new LeadsTeams(HERO, List.of(TEAM))));

  @Test
  void everyRuleHasACodeThatNeverChanges() {
    BY_CODE.forEach((code, violation) -> assertEquals(code, violation.code()));
    Set<Class<?>> listed =
        BY_CODE.values().stream().map(Object::getClass).collect(Collectors.toSet());
    assertEquals(
        Stream.of(RosterViolation.class.getPermittedSubclasses()).collect(Collectors.toSet()),
        listed);
  }

  @Test
  void aRefusalCarriesTheRuleAndSaysItsFacts() {
    RosterViolation violation = new Desertion(TEAM, HERO, 7);
    RosterViolationException refusal = new RosterViolationException(violation);

    assertSame(violation, refusal.violation());
    assertTrue(refusal.getMessage().contains("followers=7"), refusal::getMessage);
    assertEquals(0, refusal.getStackTrace().length);
  }
}
