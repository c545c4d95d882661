package dev.muster.application.roster.memory;

import dev.muster.application.StaleVersionException;
import dev.muster.application.roster.memory.Tables.Pair;
import dev.muster.application.roster.port.MembershipRepository;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Intake;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.RosterViolation;
import dev.muster.domain.roster.RosterViolation.AlreadyMember;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.RosterViolationException;
import dev.muster.domain.roster.Standing;
import dev.muster.domain.roster.TeamId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stores memberships in memory. */
final class InMemoryMembershipRepository implements MembershipRepository {
  private final InMemoryUnitOfWork store;

  InMemoryMembershipRepository(InMemoryUnitOfWork store) {
    this.store = store;
  }

  @Override
  public Standing claim(TeamId team, HeroId hero) {
    return store.read(
        tables -> {
          refuseUnless(tables.teams.containsKey(team.value()), new UnknownTeam(team));
          refuseUnless(tables.heroes.containsKey(hero.value()), new UnknownHero(hero));
          Optional<Membership> own =
              Optional.ofNullable(tables.memberships.get(new Pair(team, hero)));
          long followers = own.filter(Membership::leads).map(tables::activeBesides).orElse(0L);
          return new Standing(team, hero, own, tables.leaderOf(team), followers);
        });
  }

  @Override
  public Intake claimAll(TeamId team, List<HeroId> heroes) {
    return store.read(
        tables -> {
          refuseUnless(tables.teams.containsKey(team.value()), new UnknownTeam(team));
          Set<HeroId> known = new HashSet<>(heroes);
          known.removeIf(hero -> !tables.heroes.containsKey(hero.value()));
          Map<HeroId, Membership> memberships = new HashMap<>();
          tables
              .membershipsOf(team)
              .filter(membership -> known.contains(membership.hero()))
              .forEach(membership -> memberships.put(membership.hero(), membership));
          return new Intake(team, known, memberships, tables.leaderOf(team));
        });
  }

  @Override
  public void add(Membership membership) {
    addAll(List.of(membership));
  }

  @Override
  public void addAll(List<Membership> memberships) {
    store.write(tables -> memberships.forEach(membership -> insert(tables, membership)));
  }

  @Override
  public void update(Membership membership) {
    updateAll(List.of(membership));
  }

  @Override
  public void updateAll(List<Membership> memberships) {
    store.write(tables -> memberships.forEach(membership -> replace(tables, membership)));
  }

  @Override
  public void remove(TeamId team, HeroId hero) {
    store.write(
        tables ->
            refuseUnless(
                tables.memberships.remove(new Pair(team, hero)) != null,
                new UnknownMembership(team, hero)));
  }

  private static void insert(Tables tables, Membership membership) {
    TeamId team = membership.team();
    HeroId hero = membership.hero();
    refuseUnless(tables.teams.containsKey(team.value()), new UnknownTeam(team));
    refuseUnless(tables.heroes.containsKey(hero.value()), new UnknownHero(hero));
    refuseUnless(
        !tables.memberships.containsKey(Pair.of(membership)), new AlreadyMember(team, hero));
    refuseSecondLeader(tables, membership);
    tables.memberships.put(Pair.of(membership), membership);
  }

  private static void replace(Tables tables, Membership membership) {
    Membership stored = tables.memberships.get(Pair.of(membership));
    refuseUnless(stored != null, new UnknownMembership(membership.team(), membership.hero()));
    if (!membership.version().follows(stored.version())) {
      throw new StaleVersionException();
    }
    refuseSecondLeader(tables, membership);
    tables.memberships.put(
        Pair.of(membership),
        new Membership(
            stored.team(),
            stored.hero(),
            membership.role(),
            membership.active(),
            stored.joinedAt(),
            membership.version()));
  }

  private static void refuseSecondLeader(Tables tables, Membership membership) {
    Optional<HeroId> other =
        tables
            .leaderOf(membership.team())
            .map(Membership::hero)
            .filter(leader -> !leader.equals(membership.hero()));
    refuseUnless(
        !membership.leads() || other.isEmpty(), new LeadershipTaken(membership.team(), other));
  }

  private static void refuseUnless(boolean allowed, RosterViolation violation) {
    if (!allowed) {
      throw new RosterViolationException(violation);
    }
  }
}
