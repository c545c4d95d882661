package dev.muster.persistence.roster;

import dev.muster.application.roster.query.TeamMember;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import dev.muster.platform.jdbc.access.DatabaseGate;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;

/** Reads the members of teams. */
@Singleton
final class TeamMemberReads extends RelationReads<TeamMember> {
  private static final String SQL =
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

  TeamMemberReads(DatabaseGate gate, JdbcOperations jdbc) {
    super(gate, jdbc, SQL);
  }

  @Override
  TeamMember item(long id, String name, Role role, boolean active, JoinedAt joinedAt) {
    return new TeamMember(new HeroId(id), new HeroName(name), role, active, joinedAt);
  }
}
