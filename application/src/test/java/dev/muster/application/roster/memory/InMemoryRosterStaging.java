package dev.muster.application.roster.memory;

import dev.muster.application.roster.memory.Tables.Pair;
import dev.muster.application.roster.port.RosterStaging;
import dev.muster.application.roster.transfer.Counts;
import dev.muster.application.roster.transfer.Finding;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.ImportProgress;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.domain.Version;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Takes in many at once, in memory; the stage is memory too. */
final class InMemoryRosterStaging implements RosterStaging {
  private final InMemoryUnitOfWork store;
  private final InMemoryHeroRepository heroes;
  private final InMemoryTeamRepository teams;

  InMemoryRosterStaging(
      InMemoryUnitOfWork store, InMemoryHeroRepository heroes, InMemoryTeamRepository teams) {
    this.store = store;
    this.heroes = heroes;
    this.teams = teams;
  }

  @Override
  public <T> T execute(Function<Stage, T> work) {
    return store.execute(() -> work.apply(new InMemoryStage()));
  }

  private final class InMemoryStage implements Stage {
    private final TreeMap<Long, HeroEntry> heroLines = new TreeMap<>();
    private final TreeMap<Long, TeamEntry> teamLines = new TreeMap<>();
    private final TreeMap<Long, MembershipEntry> membershipLines = new TreeMap<>();

    @Override
    public void add(long line, HeroEntry hero) {
      heroLines.put(line, hero);
    }

    @Override
    public void add(long line, TeamEntry team) {
      teamLines.put(line, team);
    }

    @Override
    public void add(long line, MembershipEntry membership) {
      membershipLines.put(line, membership);
    }

    @Override
    public List<Finding> findings(Set<HeroId> knownHeroes, Set<TeamId> knownTeams, int limit) {
      return store.read(
          tables -> {
            Inspection inspection = new Inspection(tables, knownHeroes, knownTeams);
            heroLines.forEach(inspection::look);
            teamLines.forEach(inspection::look);
            membershipLines.forEach(inspection::look);
            return inspection.findings().stream().limit(limit).toList();
          });
    }

    @Override
    public Counts takeIn(Version version, ImportProgress progress) {
      Counts counts = new Counts(heroLines.size(), teamLines.size(), membershipLines.size());
      store.write(
          tables -> {
            heroLines.values().forEach(hero -> put(tables, version, hero));
            teamLines.values().forEach(team -> put(tables, version, team));
            membershipLines.values().forEach(membership -> put(tables, version, membership));
          });
      progress.storing(counts.total(), counts.total());
      return counts;
    }

    private void put(Tables tables, Version version, HeroEntry hero) {
      tables.heroes.put(hero.id().value(), new Hero(hero.id(), version, hero.profile()));
      heroes.goOnBeyond(hero.id().value());
    }

    private void put(Tables tables, Version version, TeamEntry team) {
      tables.teams.put(team.id().value(), new Team(team.id(), version, team.profile()));
      teams.goOnBeyond(team.id().value());
    }

    private static void put(Tables tables, Version version, MembershipEntry entry) {
      tables.memberships.put(
          new Pair(entry.team(), entry.hero()),
          new Membership(
              entry.team(), entry.hero(), entry.role(), entry.active(), entry.joinedAt(), version));
    }
  }
}
