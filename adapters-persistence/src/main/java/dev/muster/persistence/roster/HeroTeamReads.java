package dev.muster.persistence.roster;

import dev.muster.application.roster.query.HeroTeam;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.platform.jdbc.access.DatabaseGate;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;

/** Reads the teams of heroes. */
@Singleton
final class HeroTeamReads extends RelationReads<HeroTeam> {
  private static final String SQL =
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

  HeroTeamReads(DatabaseGate gate, JdbcOperations jdbc) {
    super(gate, jdbc, SQL);
  }

  @Override
  HeroTeam item(long id, String name, Role role, boolean active, JoinedAt joinedAt) {
    return new HeroTeam(new TeamId(id), new TeamName(name), role, active, joinedAt);
  }
}
