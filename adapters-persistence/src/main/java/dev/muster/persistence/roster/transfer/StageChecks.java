package dev.muster.persistence.roster.transfer;

import dev.muster.application.roster.port.RosterStaging.Excused;
import dev.muster.application.roster.transfer.Finding;
import dev.muster.application.roster.transfer.Flaw;
import dev.muster.application.roster.transfer.Flaw.BreaksRule;
import dev.muster.application.roster.transfer.Flaw.Repeated;
import dev.muster.application.roster.transfer.Flaw.Stored;
import dev.muster.application.roster.transfer.Part;
import dev.muster.application.roster.transfer.Place;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.platform.jdbc.bulk.SqlSession;
import dev.muster.platform.jdbc.bulk.SqlSession.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks staged entries against the rules, each rule with one statement over all entries. */
final class StageChecks {
  private static final String FIRST_LINES = " order by s.line limit ?";

  private final SqlSession session;
  private final int limit;
  private final List<Finding> findings = new ArrayList<>();

  StageChecks(SqlSession session, int limit) {
    this.session = session;
    this.limit = limit;
  }

  List<Finding> all(Excused<HeroId> heroes, Excused<TeamId> teams) {
    findTwins(Part.HEROES, "staged_hero", "hero", "id");
    findTwins(Part.TEAMS, "staged_team", "team", "id");
    findTakenNames();
    findTwins(Part.MEMBERSHIPS, "staged_membership", "membership", "hero_id, team_id");
    if (!heroes.all()) {
      findUnknownHeroes(heroes.named().stream().map(HeroId::value).toArray(Long[]::new));
    }
    if (!teams.all()) {
      findUnknownTeams(teams.named().stream().map(TeamId::value).toArray(Long[]::new));
    }
    findSecondLeaders();
    findings.sort(Comparator.comparing(Finding::place));
    return findings.stream().limit(limit).toList();
  }

  private void findTwins(Part part, String staged, String stored, String identity) {
    find(
        part,
        String.format(
            Locale.ROOT,
            """
            select s.line, twins.first_line
            from (
              select %2$s, min(line) as first_line
              from %1$s
              group by %2$s
              having count(*) > 1
            ) twins
            join %1$s s using (%2$s)
            where s.line > twins.first_line
            """,
            staged,
            identity),
        row -> new Repeated(new Place(part, row.getLong("first_line"))));
    find(
        part,
        String.format(
            Locale.ROOT, "select s.line from %s s join %s using (%s)", staged, stored, identity),
        row -> new Stored());
  }

  /** Finds taken names. A name belongs to its stored team, or else to the first staged one. */
  private void findTakenNames() {
    find(
        Part.TEAMS,
        """
        select s.line, s.name
        from (
          select line, id, name, name_folded,
            first_value(id) over (partition by name_folded order by line) as first_id
          from staged_team
        ) s
        left join team t on t.name_folded = s.name_folded
        where s.id <> coalesce(t.id, s.first_id)
        """,
        row -> new BreaksRule(new TeamNameTaken(new TeamName(row.getString("name")))));
  }

  private void findUnknownHeroes(Long[] known) {
    find(
        Part.MEMBERSHIPS,
        """
        select s.line, s.hero_id
        from staged_membership s
        where not exists (select from staged_hero h where h.id = s.hero_id)
          and not exists (select from hero h where h.id = s.hero_id)
          and s.hero_id <> all (?)
        """,
        row -> new BreaksRule(new UnknownHero(new HeroId(row.getLong("hero_id")))),
        (Object) known);
  }

  private void findUnknownTeams(Long[] known) {
    find(
        Part.MEMBERSHIPS,
        """
        select s.line, s.team_id
        from staged_membership s
        where not exists (select from staged_team t where t.id = s.team_id)
          and not exists (select from team t where t.id = s.team_id)
          and s.team_id <> all (?)
        """,
        row -> new BreaksRule(new UnknownTeam(new TeamId(row.getLong("team_id")))),
        (Object) known);
  }

  /** Finds second leaders. A team is led by its stored leader, or else by the first staged one. */
  private void findSecondLeaders() {
    find(
        Part.MEMBERSHIPS,
        """
        select s.line, s.team_id, coalesce(m.hero_id, s.first_hero_id) as leader_id
        from (
          select line, team_id, hero_id,
            first_value(hero_id) over (partition by team_id order by line) as first_hero_id
          from staged_membership
          where active and role = 'LEADER'
        ) s
        left join membership m on m.team_id = s.team_id and m.active and m.role = 'LEADER'
        where s.hero_id <> coalesce(m.hero_id, s.first_hero_id)
        """,
        row ->
            new BreaksRule(
                new LeadershipTaken(
                    new TeamId(row.getLong("team_id")),
                    Optional.of(new HeroId(row.getLong("leader_id"))))));
  }

  private void find(Part part, String query, Row<Flaw> flaw, Object... values) {
    List<Object> all = new ArrayList<>(List.of(values));
    all.add(limit);
    findings.addAll(
        session.query(
            query + FIRST_LINES,
            row -> new Finding(new Place(part, row.getLong("line")), flaw.of(row)),
            all.toArray()));
  }
}
