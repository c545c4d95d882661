package dev.muster.application.roster.broken;

import dev.muster.application.roster.memory.InMemoryMembershipRepository;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.domain.roster.BatchJoin;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipFacts;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.TeamId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be wrong with the facts that a claim of memberships tells. */
final class FactFaults {
  private FactFaults() {}

  static Adapter countsInactiveFollowers(Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public MembershipFacts claim(TeamId team, HeroId hero) {
            MembershipFacts it = super.claim(team, hero);
            long others =
                it.membership().filter(Membership::leads).isEmpty()
                    ? 0
                    : members(honest, team).stream().filter(m -> !m.hero().equals(hero)).count();
            return new MembershipFacts(team, hero, it.membership(), it.leader(), others);
          }
        });
  }

  static Adapter stopsCountingFollowersTooSoon(Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public MembershipFacts claim(TeamId team, HeroId hero) {
            MembershipFacts it = super.claim(team, hero);
            long few = Math.min(it.followers(), 100);
            return new MembershipFacts(team, hero, it.membership(), it.leader(), few);
          }
        });
  }

  static Adapter tellsOfALeaderWhoIsInactive(Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public MembershipFacts claim(TeamId team, HeroId hero) {
            MembershipFacts it = super.claim(team, hero);
            Optional<Membership> leader =
                members(honest, team).stream()
                    .filter(member -> member.role().name().equals("LEADER"))
                    .findFirst()
                    .flatMap(member -> honest.ports().reader().membership(team, member.hero()));
            return new MembershipFacts(team, hero, it.membership(), leader, it.followers());
          }
        });
  }

  static Adapter refusesTheHeroBeforeTheTeam(Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public MembershipFacts claim(TeamId team, HeroId hero) {
            if (honest.ports().reader().hero(hero).isEmpty()) {
              throw new RosterViolationException(new UnknownHero(hero));
            }
            return super.claim(team, hero);
          }
        });
  }

  static Adapter knowsEverybody(Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public BatchJoin claimAll(TeamId team, List<HeroId> heroes) {
            BatchJoin it = super.claimAll(team, heroes);
            return new BatchJoin(team, new HashSet<>(heroes), it.memberships(), it.leader());
          }
        });
  }

  static Adapter overlooksInactiveMembers(Adapter honest) {
    return honest.with(
        new InMemoryMembershipRepository(honest.memory().tables()) {
          @Override
          public BatchJoin claimAll(TeamId team, List<HeroId> heroes) {
            BatchJoin it = super.claimAll(team, heroes);
            Map<HeroId, Membership> active =
                it.memberships().values().stream()
                    .filter(Membership::active)
                    .collect(Collectors.toMap(Membership::hero, m -> m));
            return new BatchJoin(team, it.known(), active, it.leader());
          }
        });
  }

  private static List<TeamMember> members(Adapter honest, TeamId team) {
    return honest
        .ports()
        .reader()
        .membersOf(team, MemberFilter.ALL, Optional.empty(), Adapter.ALL)
        .orElseThrow();
  }
}
