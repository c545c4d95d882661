package dev.muster.benchmarks.naive;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs the same SQL as Muster. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Rows extends GenericRepository<HeroRow, Long> {
  @Query("select id, name, secret_name, age from hero where id = :id")
  Optional<HeroRow> hero(long id);

  @Query("select id, name, secret_name, age from hero where id > :after order by id limit :limit")
  List<HeroRow> heroes(long after, int limit);

  @Query(
      """
      select h.id, h.name, h.secret_name, h.age
      from hero h
      join (
        select hero_id
        from membership
        where active and hero_id > :after
        group by hero_id
        having count(*) >= :minTeams
      ) busy on busy.hero_id = h.id
      order by h.id
      limit :limit
      """)
  List<HeroRow> heroesByTeams(long after, int minTeams, int limit);

  @Query(
      """
      select h.id as other_id, h.name as other_name, m.role, m.active, m.joined_at
      from (
        select hero_id, role, active, joined_at
        from membership
        where team_id = :team
          and (cast(:role as text) is null or role = :role)
          and (cast(:active as boolean) is null or active = :active)
        order by joined_at, hero_id
        limit :limit
      ) m
      join hero h on h.id = m.hero_id
      order by m.joined_at, m.hero_id
      """)
  List<RelationRow> membersOf(
      long team, @Nullable String role, @Nullable Boolean active, int limit);

  @Query(
      """
      select t.id as other_id, t.name as other_name, m.role, m.active, m.joined_at
      from (
        select team_id, role, active, joined_at
        from membership
        where hero_id = :hero
          and (cast(:role as text) is null or role = :role)
          and (cast(:active as boolean) is null or active = :active)
        order by joined_at, team_id
        limit :limit
      ) m
      join team t on t.id = m.team_id
      order by m.joined_at, m.team_id
      """)
  List<RelationRow> teamsOf(long hero, @Nullable String role, @Nullable Boolean active, int limit);

  @Query(
      """
      select t.id
      from hero h, team t
      where h.id = :hero and t.id = :team
      for key share of h
      for update of t
      """)
  Optional<Long> lock(long hero, long team);

  @Query("select id from hero where id = any(:heroes) order by id for key share")
  List<Long> lockHeroes(@TypeDef(type = DataType.LONG_ARRAY) List<Long> heroes);

  @Query("select id from team where id = :team for update")
  Optional<Long> lockTeam(long team);

  @Query(
      """
      select m.hero_id, m.team_id, m.role, m.active, m.joined_at,
        case when m.active and m.role = 'LEADER' then (
          select count(*)
          from membership other
          where other.team_id = m.team_id and other.active and other.hero_id <> m.hero_id)
        else 0 end as followers
      from membership m
      where m.team_id = :team and m.hero_id = :hero
      union all
      select hero_id, team_id, role, active, joined_at, 0
      from membership
      where team_id = :team and active and role = 'LEADER' and hero_id <> :hero
      """)
  List<MembershipRow> standing(long team, long hero);

  @Query(
      """
      select hero_id, team_id, role, active, joined_at, 0 as followers
      from membership
      where team_id = :team and hero_id = any(:heroes)
      union
      select hero_id, team_id, role, active, joined_at, 0
      from membership
      where team_id = :team and active and role = 'LEADER'
      """)
  List<MembershipRow> intake(long team, @TypeDef(type = DataType.LONG_ARRAY) List<Long> heroes);

  @Query(
      """
      insert into membership (hero_id, team_id, role, active, joined_at)
      values (:hero, :team, 'MEMBER', true, :joinedAt)
      """)
  void insert(long hero, long team, Instant joinedAt);

  @Query(
      """
      insert into membership (hero_id, team_id, role, active, joined_at)
      select hero_id, :team, 'MEMBER', true, :joinedAt
      from unnest(cast(:heroes as bigint[])) as hero_id
      """)
  void insertAll(
      @TypeDef(type = DataType.LONG_ARRAY) List<Long> heroes, long team, Instant joinedAt);

  @Query("update membership set role = :role where hero_id = :hero and team_id = :team")
  int changeRole(long hero, long team, String role);

  @Query("delete from membership where hero_id = :hero and team_id = :team")
  int delete(long hero, long team);
}
