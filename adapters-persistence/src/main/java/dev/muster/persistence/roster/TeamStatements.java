package dev.muster.persistence.roster;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Holds the SQL that locks and writes teams. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TeamStatements extends GenericRepository<TeamRow, Long> {
  @Query(
      """
      insert into team (version, name, name_folded, headquarters)
      values (:version, :name, :nameFolded, :headquarters)
      returning id, version, name, headquarters
      """)
  TeamRow insert(long version, String name, String nameFolded, String headquarters);

  @Query(
      """
      update team
      set version = :version, name = :name, name_folded = :nameFolded,
        headquarters = :headquarters
      where id = :id and version = :version - 1
      """)
  int update(long id, long version, String name, String nameFolded, String headquarters);

  @Query("select exists (select from team where id = :id)")
  boolean exists(long id);

  /** Locks the team against other changes of the team and of its memberships. */
  @Query("select id, version, name, headquarters from team where id = :id for update")
  Optional<TeamRow> lock(long id);

  /** Counts the memberships of a team, up to a number; the order is that of an index. */
  @Query(
      """
      select count(*)
      from (
        select from membership where team_id = :id order by joined_at, hero_id limit :most) as counted
      """)
  long countMemberships(long id, long most);

  @Query("delete from membership where team_id = :id")
  void deleteMemberships(long id);

  @Query("delete from team where id = :id")
  int delete(long id);
}
