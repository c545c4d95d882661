package dev.muster.persistence.roster;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/**
 * Holds the SQL that writes memberships, one at a time and many at once.
 *
 * <p>Moments are passed as text: the driver would read a timestamp before 1582 in the Julian
 * calendar, and it has no arrays of timestamps. No parameter has the name of a property of the row,
 * because Micronaut Data would give it the property's type.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MembershipStatements extends GenericRepository<MembershipRow, Long> {
  /** Locks the team against other changes of the team and of its memberships. */
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

  @Query("select exists (select from membership where hero_id = :hero and team_id = :team)")
  boolean exists(long hero, long team);

  @Query("delete from membership where hero_id = :hero and team_id = :team")
  int delete(long hero, long team);
}
