package dev.muster.application.roster.broken;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.IdempotencyRecord;
import dev.muster.application.UnitOfWork;
import dev.muster.application.kit.broken.HonestRequests;
import dev.muster.application.roster.memory.InMemoryHeroRepository;
import dev.muster.application.roster.memory.InMemoryMembershipRepository;
import dev.muster.application.roster.memory.InMemoryPlayerRepository;
import dev.muster.application.roster.memory.InMemoryRosterReader;
import dev.muster.application.roster.memory.InMemoryTeamRepository;
import dev.muster.application.roster.port.RosterReader;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.domain.Version;
import dev.muster.domain.roster.BatchJoin;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroRemoval;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipFacts;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamProfile;
import dev.muster.domain.roster.TeamRemoval;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** What can be wrong where many come at the same moment. */
final class RaceFaults {
  private RaceFaults() {}

  /** As an adapter does that looks who leads, and then lets others hand over. */
  static Adapter believesWhoLedAMomentAgo(Adapter honest) {
    return honest
        .with(
            new UnitOfWork() {
              @Override
              public <T> T execute(Supplier<T> work) {
                return work.get();
              }
            })
        .with(
            new InMemoryPlayerRepository(honest.memory().tables()) {
              @Override
              public boolean claimLed(TeamId team, PlayerId player) {
                return Chance.afterwards(super.claimLed(team, player));
              }
            });
  }

  /**
   * As an adapter does that believes what it read a moment ago: no transactions, no constraints.
   */
  static Adapter trustsThatItIsAlone(Adapter honest) {
    AtomicLong teams = new AtomicLong();
    return honest
        .with(
            new UnitOfWork() {
              @Override
              public <T> T execute(Supplier<T> work) {
                return work.get();
              }
            })
        .with(
            new HonestRequests(honest.requests()) {
              @Override
              public boolean claim(IdempotencyKey key) {
                return true;
              }

              @Override
              public Optional<IdempotencyRecord> find(IdempotencyKey key, Instant since) {
                return Chance.afterwards(super.find(key, since));
              }
            })
        .with(
            new InMemoryHeroRepository(honest.memory().tables()) {
              @Override
              public Optional<Hero> claim(HeroId hero) {
                return Chance.afterwards(super.claim(hero));
              }

              @Override
              public Optional<HeroRemoval> claimForRemoval(HeroId hero) {
                return Chance.afterwards(super.claimForRemoval(hero));
              }

              @Override
              public void update(Hero hero) {
                honest.force(hero);
              }
            })
        .with(
            new InMemoryTeamRepository(honest.memory().tables()) {
              @Override
              public Team add(TeamProfile profile) {
                Team team = new Team(new TeamId(teams.incrementAndGet()), Version.FIRST, profile);
                honest.force(team);
                return team;
              }

              @Override
              public Optional<Team> claim(TeamId team) {
                return Chance.afterwards(super.claim(team));
              }

              @Override
              public Optional<TeamRemoval> claimForRemoval(TeamId team) {
                return Chance.afterwards(super.claimForRemoval(team));
              }

              @Override
              public void update(Team team) {
                honest.force(team);
              }
            })
        .with(
            new InMemoryMembershipRepository(honest.memory().tables()) {
              @Override
              public MembershipFacts claim(TeamId team, HeroId hero) {
                // Twice the chance: who is removed meanwhile is gone when it joins.
                return Chance.afterwards(Chance.afterwards(super.claim(team, hero)));
              }

              @Override
              public BatchJoin claimAll(TeamId team, List<HeroId> heroes) {
                return Chance.afterwards(super.claimAll(team, heroes));
              }

              @Override
              public void add(Membership membership) {
                honest.force(membership);
              }

              @Override
              public void addAll(List<Membership> many) {
                many.forEach(honest::force);
              }

              @Override
              public void update(Membership membership) {
                honest.force(membership);
              }

              @Override
              public void updateAll(List<Membership> many) {
                many.forEach(honest::force);
              }
            });
  }

  /** As an adapter does that keeps a counter beside the memberships, and adds what it has read. */
  static Adapter losesCountOfTeamsThatAreJoinedAtOnce(Adapter honest) {
    Map<HeroId, Integer> counts = new ConcurrentHashMap<>();
    return honest
        .with(
            new UnitOfWork() {
              @Override
              public <T> T execute(Supplier<T> work) {
                return work.get();
              }
            })
        .with(
            new InMemoryMembershipRepository(honest.memory().tables()) {
              @Override
              public void add(Membership membership) {
                int before = Chance.afterwards(counts.getOrDefault(membership.hero(), 0));
                super.add(membership);
                counts.put(membership.hero(), before + 1);
              }
            })
        .with(
            new InMemoryRosterReader(honest.memory().tables()) {
              @Override
              public List<Hero> heroes(HeroFilter filter, Optional<HeroId> after, int limit) {
                HeroFilter any = new HeroFilter(filter.name(), 0);
                return super.heroes(any, after, Adapter.ALL).stream()
                    .filter(hero -> counts.getOrDefault(hero.id(), 0) >= filter.minTeams())
                    .limit(limit)
                    .toList();
              }
            });
  }

  /** As an adapter does that loads a team with all its members and stores it with all of them. */
  static Adapter storesATeamAsItWasAtFirst(Adapter honest) {
    ThreadLocal<List<Membership>> loaded = ThreadLocal.withInitial(List::of);
    return honest
        .with(
            new UnitOfWork() {
              @Override
              public <T> T execute(Supplier<T> work) {
                return work.get();
              }
            })
        .with(
            new InMemoryMembershipRepository(honest.memory().tables()) {
              @Override
              public MembershipFacts claim(TeamId team, HeroId hero) {
                List<Membership> first = Chance.afterwards(members(honest, team));
                boolean leads = first.stream().anyMatch(it -> it.leads() && it.hero().equals(hero));
                // Who leads looks when the others have written, and then writes what they were.
                loaded.set(leads ? Chance.afterwards(first) : first);
                return super.claim(team, hero);
              }

              @Override
              public void update(Membership membership) {
                loaded.get().forEach(honest::force);
                honest.force(membership);
              }
            });
  }

  private static List<Membership> members(Adapter honest, TeamId team) {
    RosterReader reader = honest.ports().reader();
    return reader
        .membersOf(team, MemberFilter.ALL, Optional.empty(), Adapter.ALL)
        .orElseThrow()
        .stream()
        .flatMap(it -> reader.membership(team, it.hero()).stream())
        .toList();
  }
}
