package dev.muster.persistence.roster;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the SQL that locks and writes heroes. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface HeroStatements extends GenericRepository<HeroRow, Long> {
  @Query(
      """
      insert into hero (version, name, name_folded, secret_name, age)
      values (:version, :name, :nameFolded, :secretName, :age)
      returning id, version, name, secret_name, age
      """)
  HeroRow insert(
      long version, String name, String nameFolded, String secretName, @Nullable Integer age);

  @Query(
      """
      update hero
      set version = :version, name = :name, name_folded = :nameFolded, secret_name = :secretName,
        age = :age
      where id = :id and version = :version - 1
      """)
  int update(
      long id,
      long version,
      String name,
      String nameFolded,
      String secretName,
      @Nullable Integer age);

  @Query("select exists (select from hero where id = :id)")
  boolean exists(long id);

  /** Locks the hero against other changes, and against new memberships. */
  @Query("select id, version, name, secret_name, age from hero where id = :id for update")
  Optional<HeroRow> lock(long id);

  /**
   * Locks all teams of a hero in the order of their ids, so that two removals do not deadlock, and
   * returns their number.
   */
  @Query(
      """
      with locked as (
        select t.id
        from team t
        join membership m on m.team_id = t.id
        where m.hero_id = :id
        order by t.id
        for update of t)
      select count(*) from locked
      """)
  long lockTeams(long id);

  /** Counts the memberships of a hero, up to a number; the order is that of an index. */
  @Query(
      """
      select count(*)
      from (
        select from membership where hero_id = :id order by joined_at, team_id limit :most) as counted
      """)
  long countMemberships(long id, long most);

  @Query(
      """
      select m.team_id
      from membership m
      where m.hero_id = :id and m.active and m.role = 'LEADER'
        and exists (
          select from membership other
          where other.team_id = m.team_id and other.active and other.hero_id <> m.hero_id)
      order by m.team_id
      limit :most
      """)
  List<Long> teamsLedWithOthers(long id, long most);

  @Query("delete from membership where hero_id = :id")
  void deleteMemberships(long id);

  @Query("delete from hero where id = :id")
  int delete(long id);
}
