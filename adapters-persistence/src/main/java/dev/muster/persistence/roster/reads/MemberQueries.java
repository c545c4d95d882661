package dev.muster.persistence.roster.reads;

import dev.muster.application.roster.query.HeroTeam;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.platform.jdbc.access.DatabaseGate;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Reads the members of teams and the teams of heroes. */
@Singleton
final class MemberQueries {
  private static final String MEMBERS =
      """
      select asked.place, h.id, h.name, m.role, m.active, m.joined_at
      from unnest(
        (select cast(? as bigint[])),
        (select cast(? as text[])),
        (select cast(? as boolean[])),
        (select cast(? as timestamptz[])),
        (select cast(? as timestamptz[])),
        (select cast(? as timestamptz[])),
        (select cast(? as bigint[])),
        (select cast(? as integer[]))
      ) with ordinality as asked (
        team_id, role, active, joined_from, joined_to, after_joined_at, after_hero, items, place)
      join team t on t.id = asked.team_id
      left join lateral (
        select hero_id, role, active, joined_at
        from membership
        where team_id = t.id
          and (asked.role is null or role = asked.role)
          and (asked.active is null or active = asked.active)
          and joined_at >= coalesce(asked.joined_from, '-infinity')
          and joined_at <= coalesce(asked.joined_to, 'infinity')
          and (joined_at, hero_id)
            > (coalesce(asked.after_joined_at, '-infinity'), coalesce(asked.after_hero, 0))
        order by joined_at, hero_id
        limit asked.items
      ) m on true
      left join hero h on h.id = m.hero_id
      order by asked.place, m.joined_at, m.hero_id
      """;

  private static final String TEAMS =
      """
      select asked.place, t.id, t.name, m.role, m.active, m.joined_at
      from unnest(
        (select cast(? as bigint[])),
        (select cast(? as text[])),
        (select cast(? as boolean[])),
        (select cast(? as timestamptz[])),
        (select cast(? as timestamptz[])),
        (select cast(? as timestamptz[])),
        (select cast(? as bigint[])),
        (select cast(? as integer[]))
      ) with ordinality as asked (
        hero_id, role, active, joined_from, joined_to, after_joined_at, after_team, items, place)
      join hero h on h.id = asked.hero_id
      left join lateral (
        select team_id, role, active, joined_at
        from membership
        where hero_id = h.id
          and (asked.role is null or role = asked.role)
          and (asked.active is null or active = asked.active)
          and joined_at >= coalesce(asked.joined_from, '-infinity')
          and joined_at <= coalesce(asked.joined_to, 'infinity')
          and (joined_at, team_id)
            > (coalesce(asked.after_joined_at, '-infinity'), coalesce(asked.after_team, 0))
        order by joined_at, team_id
        limit asked.items
      ) m on true
      left join team t on t.id = m.team_id
      order by asked.place, m.joined_at, m.team_id
      """;

  private final RelationQuery<TeamMember> members;
  private final RelationQuery<HeroTeam> teams;

  MemberQueries(DatabaseGate gate, JdbcOperations jdbc) {
    members = new RelationQuery<>(gate, jdbc, MEMBERS, MemberQueries::member);
    teams = new RelationQuery<>(gate, jdbc, TEAMS, MemberQueries::team);
  }

  /** Returns the members of a team, or empty where there is no team. */
  Optional<List<TeamMember>> membersOf(RelationQuestion question) {
    return members.read(question);
  }

  /** Returns the teams of a hero, or empty where there is no hero. */
  Optional<List<HeroTeam>> teamsOf(RelationQuestion question) {
    return teams.read(question);
  }

  private static TeamMember member(ResultSet row) throws SQLException {
    return new TeamMember(
        new HeroId(row.getLong(2)),
        new HeroName(row.getString(3)),
        Role.valueOf(row.getString(4)),
        row.getBoolean(5),
        joinedAt(row));
  }

  private static HeroTeam team(ResultSet row) throws SQLException {
    return new HeroTeam(
        new TeamId(row.getLong(2)),
        new TeamName(row.getString(3)),
        Role.valueOf(row.getString(4)),
        row.getBoolean(5),
        joinedAt(row));
  }

  private static JoinedAt joinedAt(ResultSet row) throws SQLException {
    return new JoinedAt(row.getObject(6, OffsetDateTime.class).toInstant());
  }
}
