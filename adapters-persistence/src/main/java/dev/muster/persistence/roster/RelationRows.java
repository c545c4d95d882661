package dev.muster.persistence.roster;

import dev.muster.persistence.Gated;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The SQL that reads memberships from both sides.
 *
 * <p>A list starts from the side that it belongs to, so that one statement tells an empty list (one
 * row without an other side) from one that does not exist (no row).
 */
@Gated
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RelationRows extends GenericRepository<MembershipRow, Long> {
  @Query(
      """
      select hero_id, team_id, role, active, joined_at, version, 0 as followers
      from membership
      where team_id = :team and hero_id = :hero
      """)
  Optional<MembershipRow> find(long team, long hero);

  @Query(
      """
      select h.id as other_id, h.name as other_name, m.role, m.active, m.joined_at
      from team t
      left join lateral (
        select hero_id, role, active, joined_at
        from membership
        where team_id = t.id
          and (cast(:role as text) is null or role = :role)
          and (cast(:active as boolean) is null or active = :active)
          and joined_at between :joinedFrom and :joinedTo
          and (joined_at, hero_id) > (:afterJoinedAt, :afterHero)
        order by joined_at, hero_id
        limit :limit
      ) m on true
      left join hero h on h.id = m.hero_id
      where t.id = :team
      order by m.joined_at, m.hero_id
      """)
  List<RelationRow> membersOf(
      long team,
      @Nullable String role,
      @Nullable Boolean active,
      Instant joinedFrom,
      Instant joinedTo,
      Instant afterJoinedAt,
      long afterHero,
      int limit);

  @Query(
      """
      select t.id as other_id, t.name as other_name, m.role, m.active, m.joined_at
      from hero h
      left join lateral (
        select team_id, role, active, joined_at
        from membership
        where hero_id = h.id
          and (cast(:role as text) is null or role = :role)
          and (cast(:active as boolean) is null or active = :active)
          and joined_at between :joinedFrom and :joinedTo
          and (joined_at, team_id) > (:afterJoinedAt, :afterTeam)
        order by joined_at, team_id
        limit :limit
      ) m on true
      left join team t on t.id = m.team_id
      where h.id = :hero
      order by m.joined_at, m.team_id
      """)
  List<RelationRow> teamsOf(
      long hero,
      @Nullable String role,
      @Nullable Boolean active,
      Instant joinedFrom,
      Instant joinedTo,
      Instant afterJoinedAt,
      long afterTeam,
      int limit);
}
