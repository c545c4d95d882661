package dev.muster.application.roster.memory;

import dev.muster.application.roster.port.MembershipRepository;
import dev.muster.domain.roster.BatchJoin;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipFacts;
import dev.muster.domain.roster.RosterViolation;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.TeamId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores memberships in memory. */
public class InMemoryMembershipRepository implements MembershipRepository {
  private final RosterTables tables;

  /** Keeps them in these tables. */
  public InMemoryMembershipRepository(RosterTables tables) {
    this.tables = tables;
  }

  @Override
  public MembershipFacts claim(TeamId team, HeroId hero) {
    return tables.store.read(
        () -> {
          refuseUnless(tables.teams.contains(team), new UnknownTeam(team));
          refuseUnless(tables.heroes.contains(hero), new UnknownHero(hero));
          Optional<Membership> own = tables.memberships.find(new Pair(team, hero));
          long followers = own.filter(Membership::leads).map(tables::activeBesides).orElse(0L);
          return new MembershipFacts(team, hero, own, tables.leaderOf(team), followers);
        });
  }

  @Override
  public BatchJoin claimAll(TeamId team, List<HeroId> heroes) {
    return tables.store.read(
        () -> {
          refuseUnless(tables.teams.contains(team), new UnknownTeam(team));
          Set<HeroId> known = new HashSet<>(heroes);
          known.removeIf(hero -> !tables.heroes.contains(hero));
          Map<HeroId, Membership> memberships =
              tables.membershipsOf(team).stream()
                  .filter(membership -> known.contains(membership.hero()))
                  .collect(Collectors.toMap(Membership::hero, Function.identity()));
          return new BatchJoin(team, known, memberships, tables.leaderOf(team));
        });
  }

  @Override
  public void add(Membership membership) {
    tables.memberships.insert(membership);
  }

  @Override
  public void addAll(List<Membership> memberships) {
    allOrNone(memberships, this::add);
  }

  @Override
  public void update(Membership membership) {
    tables.memberships.update(
        Pair.of(membership),
        stored ->
            new Membership(
                stored.team(),
                stored.hero(),
                membership.role(),
                membership.active(),
                stored.joinedAt(),
                membership.version()));
  }

  @Override
  public void updateAll(List<Membership> memberships) {
    allOrNone(memberships, this::update);
  }

  @Override
  public void handOver(Membership former, Membership successor) {
    allOrNone(List.of(former, successor), this::update);
  }

  @Override
  public void remove(TeamId team, HeroId hero) {
    tables.memberships.delete(new Pair(team, hero));
  }

  private void allOrNone(List<Membership> memberships, Consumer<Membership> write) {
    tables.store.execute(
        () -> {
          memberships.forEach(write);
          return memberships.size();
        });
  }

  private static void refuseUnless(boolean allowed, RosterViolation violation) {
    if (!allowed) {
      throw RosterTables.refusal(violation);
    }
  }
}
