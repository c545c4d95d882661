package dev.muster.domain.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.domain.Version;
import dev.muster.domain.roster.RosterViolation.Desertion;
import dev.muster.domain.roster.RosterViolation.InactiveMember;
import dev.muster.domain.roster.RosterViolation.JoinsInFuture;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.SuccessorNotActive;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MembershipFactsTest {
  private static final TeamId TEAM = new TeamId(1);
  private static final HeroId HERO = new HeroId(2);
  private static final HeroId OTHER = new HeroId(3);
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456789Z");
  private static final JoinedAt EARLIER = new JoinedAt(Instant.parse("2020-01-01T00:00:00Z"));
  private static final Version SEEN = new Version(7);
  private static final Membership SITTING =
      new Membership(TEAM, OTHER, Role.LEADER, true, EARLIER, SEEN);

  @Nested
  class Joining {
    @Test
    void makesAnActiveMemberFromNowOnToTheMicrosecond() {
      assertEquals(
          new JoinResult(
              new Membership(
                  TEAM, HERO, Role.MEMBER, true, new JoinedAt(NOW), Version.beginning(NOW)),
              JoinOutcome.JOINED),
          stranger().join(JoinTerms.DEFAULT, NOW));
    }

    @Test
    void takesTheRoleAndTheMomentAskedFor() {
      JoinTerms terms = new JoinTerms(Optional.of(Role.LEADER), Optional.of(EARLIER));

      assertEquals(
          new Membership(TEAM, HERO, Role.LEADER, true, EARLIER, Version.beginning(NOW)),
          stranger().join(terms, NOW).membership());
    }

    @Test
    void isRefusedFromALaterMomentThanNow() {
      JoinedAt later = new JoinedAt(NOW.plusNanos(1_000));
      JoinTerms terms = new JoinTerms(Optional.empty(), Optional.of(later));

      assertRefused(new JoinsInFuture(later, NOW), () -> stranger().join(terms, NOW));
      assertRefused(new JoinsInFuture(later, NOW), () -> stranger().settle(terms, NOW));
    }

    @Test
    void isRefusedAsSecondLeader() {
      LeadershipTaken taken = new LeadershipTaken(TEAM, Optional.of(OTHER));
      JoinTerms asLeader = JoinTerms.as(Role.LEADER);

      assertRefused(taken, () -> ledByOther(null, true).join(asLeader, NOW));
      assertRefused(taken, () -> ledByOther(null, true).settle(asLeader, NOW));
    }

    @Test
    void leavesAnActiveMemberAsItIsWhateverTheTerms() {
      JoinTerms terms = new JoinTerms(Optional.of(Role.DEPUTY), Optional.of(new JoinedAt(NOW)));

      assertEquals(
          new JoinResult(own(Role.MEMBER, true).orElseThrow(), JoinOutcome.ALREADY_MEMBER),
          leaderless(Role.MEMBER, true).join(terms, NOW));
    }
  }

  @Nested
  class Returning {
    @Test
    void keepsTheJoinedDateWhateverIsAskedForAndTheRoleUnlessOneIs() {
      JoinTerms terms = new JoinTerms(Optional.empty(), Optional.of(new JoinedAt(NOW)));

      assertEquals(
          new JoinResult(
              new Membership(TEAM, HERO, Role.DEPUTY, true, EARLIER, SEEN.next()),
              JoinOutcome.RETURNED),
          leaderless(Role.DEPUTY, false).join(terms, NOW));
      assertEquals(
          new JoinResult(
              new Membership(TEAM, HERO, Role.MEMBER, true, EARLIER, SEEN.next()),
              JoinOutcome.RETURNED),
          leaderless(Role.DEPUTY, false)
              .join(new JoinTerms(Optional.of(Role.MEMBER), terms.joinedAt()), NOW));
    }

    @Test
    void makesAFormerLeaderAMemberWhereAnotherLeadsByNow() {
      assertEquals(
          Role.MEMBER,
          ledByOther(Role.LEADER, false).join(JoinTerms.DEFAULT, NOW).membership().role());
      assertEquals(
          Role.LEADER,
          leaderless(Role.LEADER, false).join(JoinTerms.DEFAULT, NOW).membership().role());
      assertEquals(Role.MEMBER, ledByOther(Role.LEADER, false).change(active(true)).role());
    }

    @Test
    void givesTheRoleAskedForAtOnceUnderTheRules() {
      assertEquals(
          Role.DEPUTY,
          ledByOther(Role.LEADER, false)
              .settle(JoinTerms.as(Role.DEPUTY), NOW)
              .membership()
              .role());
      assertRefused(
          new LeadershipTaken(TEAM, Optional.of(OTHER)),
          () -> ledByOther(Role.LEADER, false).settle(JoinTerms.as(Role.LEADER), NOW));
      assertRefused(
          new LeadershipTaken(TEAM, Optional.of(OTHER)),
          () -> ledByOther(Role.LEADER, false).join(JoinTerms.as(Role.LEADER), NOW));
      assertEquals(
          Role.LEADER,
          leaderless(Role.MEMBER, false).join(JoinTerms.as(Role.LEADER), NOW).membership().role());
      assertEquals(
          Role.LEADER, leaderless(Role.MEMBER, false).change(both(Role.LEADER, true)).role());
    }
  }

  @Nested
  class Changing {
    @Test
    void givesAnActiveMemberAnotherRole() {
      assertEquals(Role.DEPUTY, ledByOther(Role.MEMBER, true).change(role(Role.DEPUTY)).role());
      assertEquals(Role.LEADER, leaderless(Role.MEMBER, true).change(role(Role.LEADER)).role());
      assertEquals(
          new JoinResult(
              new Membership(TEAM, HERO, Role.DEPUTY, true, EARLIER, SEEN.next()),
              JoinOutcome.ALREADY_MEMBER),
          leaderless(Role.MEMBER, true).settle(JoinTerms.as(Role.DEPUTY), NOW));
    }

    @Test
    void doesNotMakeASecondLeader() {
      assertRefused(
          new LeadershipTaken(TEAM, Optional.of(OTHER)),
          () -> ledByOther(Role.DEPUTY, true).change(role(Role.LEADER)));
    }

    @Test
    void leavesTheRoleOfAnInactiveMember() {
      InactiveMember inactive = new InactiveMember(TEAM, HERO);

      assertRefused(inactive, () -> leaderless(Role.MEMBER, false).change(role(Role.DEPUTY)));
      assertRefused(inactive, () -> leaderless(Role.MEMBER, true).change(both(Role.DEPUTY, false)));
      assertEquals(Role.MEMBER, leaderless(Role.MEMBER, false).change(role(Role.MEMBER)).role());
    }

    @Test
    void changesNothingWhereAllIsSoAlready() {
      MembershipFacts leading = leading(3);

      assertEquals(leading.membership(), Optional.of(leading.change(both(Role.LEADER, true))));
      MembershipFacts resting = leaderless(Role.DEPUTY, false);
      assertEquals(resting.membership(), Optional.of(resting.change(active(false))));
      assertEquals(
          leading.membership(),
          Optional.of(leading.settle(JoinTerms.as(Role.LEADER), NOW).membership()));
    }

    @Test
    void doesNotLetALeaderDesertOthers() {
      Desertion desertion = new Desertion(TEAM, HERO, 1);

      assertRefused(desertion, () -> leading(1).change(role(Role.DEPUTY)));
      assertRefused(desertion, () -> leading(1).change(active(false)));
      assertRefused(desertion, () -> leading(1).settle(JoinTerms.as(Role.MEMBER), NOW));
      assertRefused(desertion, () -> leading(1).leave());
    }

    @Test
    void letsTheLastActiveMemberGo() {
      assertEquals(Role.DEPUTY, leading(0).change(role(Role.DEPUTY)).role());
      assertEquals(
          new Membership(TEAM, HERO, Role.LEADER, false, EARLIER, SEEN.next()),
          leading(0).change(active(false)));
      assertEquals(leading(0).membership(), Optional.of(leading(0).leave()));
    }

    @Test
    void isForMembersOnly() {
      UnknownMembership unknown = new UnknownMembership(TEAM, HERO);

      assertRefused(unknown, () -> stranger().change(active(true)));
      assertRefused(unknown, () -> stranger().leave());
    }
  }

  @Nested
  class TakingOver {
    @Test
    void makesTheSuccessorLeaderAndTheFormerLeaderDeputy() {
      assertEquals(
          new Handover(
              new Membership(TEAM, HERO, Role.LEADER, true, EARLIER, SEEN.next()),
              Optional.of(new Membership(TEAM, OTHER, Role.DEPUTY, true, EARLIER, SEEN.next()))),
          ledByOther(Role.MEMBER, true).takeOver());
    }

    @Test
    void replacesNobodyWhereNobodyLedOrTheSuccessorDid() {
      assertEquals(
          new Handover(
              new Membership(TEAM, HERO, Role.LEADER, true, EARLIER, SEEN.next()),
              Optional.empty()),
          leaderless(Role.DEPUTY, true).takeOver());
      assertEquals(
          new Handover(leading(2).membership().orElseThrow(), Optional.empty()),
          leading(2).takeOver());
    }

    @Test
    void isForActiveMembersOnly() {
      SuccessorNotActive refused = new SuccessorNotActive(TEAM, HERO);

      assertRefused(refused, () -> stranger().takeOver());
      assertRefused(refused, () -> ledByOther(Role.DEPUTY, false).takeOver());
    }
  }

  private static MembershipFacts stranger() {
    return leaderless(null, true);
  }

  private static MembershipFacts leaderless(Role role, boolean active) {
    return new MembershipFacts(TEAM, HERO, own(role, active), Optional.empty(), 0);
  }

  private static MembershipFacts ledByOther(Role role, boolean active) {
    return new MembershipFacts(TEAM, HERO, own(role, active), Optional.of(SITTING), 0);
  }

  private static MembershipFacts leading(long followers) {
    return new MembershipFacts(
        TEAM, HERO, own(Role.LEADER, true), own(Role.LEADER, true), followers);
  }

  private static Optional<Membership> own(Role role, boolean active) {
    return Optional.ofNullable(role)
        .map(it -> new Membership(TEAM, HERO, it, active, EARLIER, SEEN));
  }

  private static MembershipChange role(Role role) {
    return new MembershipChange(Optional.of(role), Optional.empty());
  }

  private static MembershipChange active(boolean active) {
    return new MembershipChange(Optional.empty(), Optional.of(active));
  }

  private static MembershipChange both(Role role, boolean active) {
    return new MembershipChange(Optional.of(role), Optional.of(active));
  }

  private static void assertRefused(RosterViolation expected, Executable command) {
    RosterViolation actual = assertThrows(RosterViolationException.class, command).violation();
    assertInstanceOf(expected.getClass(), actual);
    assertEquals(expected, actual);
  }
}
