package dev.muster.persistence.roster;

import dev.muster.persistence.Gated;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The SQL of memberships, one by one and many at once. */
@Gated
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MembershipRows extends GenericRepository<MembershipRow, Long> {
  /**
   * Keeps the hero from being removed and everybody else out of the team. Whoever locks both locks
   * heroes before teams, so that nobody waits in a circle.
   */
  @Query(
      """
      select t.id
      from hero h, team t
      where h.id = :hero and t.id = :team
      for key share of h
      for update of t
      """)
  Optional<Long> lock(long hero, long team);

  /** Keeps those of the heroes that exist from being removed; they are what is returned. */
  @Query("select id from hero where id = any(:heroes) order by id for key share")
  List<Long> lockHeroes(@TypeDef(type = DataType.LONG_ARRAY) List<Long> heroes);

  /** Keeps everybody else out of the team. */
  @Query("select id from team where id = :team for update")
  Optional<Long> lockTeam(long team);

  @Query("select exists (select from team where id = :team)")
  boolean teamExists(long team);

  /** The membership of the hero, and that of the leader where it is another. */
  @Query(
      """
      select m.hero_id, m.team_id, m.role, m.active, m.joined_at, m.version,
        case when m.active and m.role = 'LEADER' then (
          select count(*)
          from membership other
          where other.team_id = m.team_id and other.active and other.hero_id <> m.hero_id)
        else 0 end as followers
      from membership m
      where m.team_id = :team and m.hero_id = :hero
      union all
      select hero_id, team_id, role, active, joined_at, version, 0
      from membership
      where team_id = :team and active and role = 'LEADER' and hero_id <> :hero
      """)
  List<MembershipRow> standing(long team, long hero);

  /** The memberships of the heroes, and that of the leader. */
  @Query(
      """
      select hero_id, team_id, role, active, joined_at, version, 0 as followers
      from membership
      where team_id = :team and hero_id = any(:heroes)
      union
      select hero_id, team_id, role, active, joined_at, version, 0
      from membership
      where team_id = :team and active and role = 'LEADER'
      """)
  List<MembershipRow> intake(long team, @TypeDef(type = DataType.LONG_ARRAY) List<Long> heroes);

  @Query(
      """
      select hero_id, team_id, role, active, joined_at, version, 0 as followers
      from membership
      where team_id = :team and hero_id = :hero
      """)
  Optional<MembershipRow> find(long team, long hero);

  @Query(
      """
      insert into membership (hero_id, team_id, role, active, joined_at, version)
      values (:hero, :team, :role, :active, :joinedAt, :version)
      """)
  void insert(long hero, long team, String role, boolean active, Instant joinedAt, long version);

  // Texts, because the driver has no array of moments; the database reads them as it prints them.
  @Query(
      """
      insert into membership (hero_id, team_id, role, active, joined_at, version)
      select *
      from unnest(
        cast(:heroes as bigint[]),
        cast(:teams as bigint[]),
        cast(:roles as text[]),
        cast(:actives as boolean[]),
        cast(:joinedAts as timestamptz[]),
        cast(:versions as bigint[]))
      """)
  void insertAll(
      @TypeDef(type = DataType.LONG_ARRAY) List<Long> heroes,
      @TypeDef(type = DataType.LONG_ARRAY) List<Long> teams,
      @TypeDef(type = DataType.STRING_ARRAY) List<String> roles,
      @TypeDef(type = DataType.STRING_ARRAY) List<String> actives,
      @TypeDef(type = DataType.STRING_ARRAY) List<String> joinedAts,
      @TypeDef(type = DataType.LONG_ARRAY) List<Long> versions);

  @Query(
      """
      update membership
      set role = :role, active = :active, version = :version
      where hero_id = :hero and team_id = :team and version = :version - 1
      """)
  int update(long hero, long team, String role, boolean active, long version);

  @Query(
      """
      update membership m
      set role = changed.role, active = changed.active, version = changed.version
      from unnest(
        cast(:heroes as bigint[]),
        cast(:teams as bigint[]),
        cast(:roles as text[]),
        cast(:actives as boolean[]),
        cast(:versions as bigint[])) as changed (hero_id, team_id, role, active, version)
      where m.hero_id = changed.hero_id and m.team_id = changed.team_id
        and m.version = changed.version - 1
      """)
  int updateAll(
      @TypeDef(type = DataType.LONG_ARRAY) List<Long> heroes,
      @TypeDef(type = DataType.LONG_ARRAY) List<Long> teams,
      @TypeDef(type = DataType.STRING_ARRAY) List<String> roles,
      @TypeDef(type = DataType.STRING_ARRAY) List<String> actives,
      @TypeDef(type = DataType.LONG_ARRAY) List<Long> versions);

  @Query("delete from membership where hero_id = :hero and team_id = :team")
  int delete(long hero, long team);
}
