package dev.muster.persistence.roster;

import dev.muster.platform.jdbc.access.Gated;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/**
 * The SQL that changes memberships, one by one and many at once.
 *
 * <p>Moments are texts: as timestamps their days before 1582 would be of the Julian calendar, and
 * of arrays of them the driver has none. A parameter that is called as the property is one.
 */
@Gated
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MembershipRows extends GenericRepository<MembershipRow, Long> {
  /** Keeps everybody else out of the team. */
  @Query("select id from team where id = :team for update")
  Optional<Long> lockTeam(long team);

  @Query("select exists (select from team where id = :team)")
  boolean teamExists(long team);

  @Query(
      """
      insert into membership (hero_id, team_id, role, active, joined_at, version)
      values (:hero, :team, :role, :active, cast(:beginning as timestamptz), :version)
      """)
  void insert(long hero, long team, String role, boolean active, String beginning, long version);

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
