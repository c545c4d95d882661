package dev.muster.application.roster.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinTerms;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A membership that comes in has the defaults of every other way in, where it is not told. */
class MembershipEntryTest {
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
  private static final HeroId HERO = new HeroId(3);
  private static final TeamId TEAM = new TeamId(7);

  @Test
  void whatIsNotToldHasItsDefault() {
    assertEquals(
        new MembershipEntry(HERO, TEAM, Role.MEMBER, true, new JoinedAt(NOW)),
        MembershipEntry.of(HERO, TEAM, JoinTerms.DEFAULT, Optional.empty(), NOW));
  }

  @Test
  void whatIsToldIsKept() {
    JoinedAt earlier = new JoinedAt(Instant.EPOCH);

    assertEquals(
        new MembershipEntry(HERO, TEAM, Role.DEPUTY, false, earlier),
        MembershipEntry.of(
            HERO,
            TEAM,
            new JoinTerms(Optional.of(Role.DEPUTY), Optional.of(earlier)),
            Optional.of(false),
            NOW));
  }
}
