package dev.muster.application.roster.memory;

import dev.muster.application.roster.port.RosterStaging;
import dev.muster.application.roster.port.RosterStaging.Excused;
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
import java.util.TreeMap;
import java.util.function.Function;

/** Takes in many at once, in memory; the stage is memory too. */
record InMemoryRosterStaging(RosterTables tables) implements RosterStaging {
  @Override
  public <T> T execute(Function<Stage, T> work) {
    return tables.store.execute(() -> work.apply(new InMemoryStage(tables)));
  }

  private static final class InMemoryStage implements Stage {
    private final RosterTables tables;
    private final TreeMap<Long, HeroEntry> heroLines = new TreeMap<>();
    private final TreeMap<Long, TeamEntry> teamLines = new TreeMap<>();
    private final TreeMap<Long, MembershipEntry> membershipLines = new TreeMap<>();

    InMemoryStage(RosterTables tables) {
      this.tables = tables;
    }

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
    public List<Finding> findings(Excused<HeroId> heroes, Excused<TeamId> teams, int limit) {
      return tables.store.read(
          () -> {
            Inspection inspection = new Inspection(tables, heroes, teams);
            heroLines.forEach(inspection::look);
            teamLines.forEach(inspection::look);
            membershipLines.forEach(inspection::look);
            return inspection.findings().stream().limit(limit).toList();
          });
    }

    @Override
    public Counts store(Version version, ImportProgress progress) {
      Counts counts = new Counts(heroLines.size(), teamLines.size(), membershipLines.size());
      tables.store.execute(
          () -> {
            heroLines.values().forEach(hero -> insert(version, hero));
            teamLines.values().forEach(team -> insert(version, team));
            membershipLines.values().forEach(membership -> insert(version, membership));
            return counts;
          });
      progress.storing(counts.total(), counts.total());
      return counts;
    }

    private void insert(Version version, HeroEntry hero) {
      tables.heroes.insert(new Hero(hero.id(), version, hero.profile()));
      tables.heroes.continueBeyond(hero.id().value());
    }

    private void insert(Version version, TeamEntry team) {
      tables.teams.insert(new Team(team.id(), version, team.profile()));
      tables.teams.continueBeyond(team.id().value());
    }

    private void insert(Version version, MembershipEntry entry) {
      tables.memberships.insert(
          new Membership(
              entry.team(), entry.hero(), entry.role(), entry.active(), entry.joinedAt(), version));
    }
  }
}
