package dev.muster.persistence.roster;

import dev.muster.platform.jdbc.access.Gated;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The SQL of the teams. */
@Gated
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TeamRows extends GenericRepository<TeamRow, Long> {
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

  @Query("select id, version, name, headquarters from team where id = :id")
  Optional<TeamRow> find(long id);

  /** Keeps other changes out, of the team and of its memberships. */
  @Query("select id, version, name, headquarters from team where id = :id for update")
  Optional<TeamRow> lock(long id);

  @Query("select count(*) from membership where team_id = :id")
  long countMemberships(long id);

  @Query("delete from membership where team_id = :id")
  void deleteMemberships(long id);

  @Query("delete from team where id = :id")
  int delete(long id);

  @Query(
      """
      select t.id,
        count(*) filter (where m.active and m.role = 'LEADER') as leaders,
        count(*) filter (where m.active and m.role = 'DEPUTY') as deputies,
        count(*) filter (where m.active and m.role = 'MEMBER') as members,
        count(*) filter (where not m.active) as inactive
      from team t
      left join membership m on m.team_id = t.id
      where t.id = :id
      group by t.id
      """)
  Optional<SummaryRow> summary(long id);
}
