package dev.muster.benchmarks.plain;

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

/** Runs the SQL of the operations. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Rows extends GenericRepository<HeroRow, Long> {
  @Query(Statements.HERO)
  Optional<HeroRow> hero(long id);

  @Query(Statements.HEROES)
  List<HeroRow> heroes(long after, int limit);

  @Query(Statements.HEROES_BY_TEAMS)
  List<HeroRow> heroesByTeams(long after, int minTeams, int limit);

  @Query(Statements.MEMBERS)
  List<RelationRow> membersOf(
      long team, @Nullable String role, @Nullable Boolean active, int limit);

  @Query(Statements.TEAMS)
  List<RelationRow> teamsOf(long hero, @Nullable String role, @Nullable Boolean active, int limit);

  @Query("select exists (select from plain.team where id = :team)")
  boolean hasTeam(long team);

  @Query("select exists (select from plain.hero where id = :hero)")
  boolean hasHero(long hero);

  @Query(Statements.MEMBERSHIP)
  Optional<MembershipRow> membership(long team, long hero);

  @Query(Statements.JOIN)
  int join(long team, long hero, Instant joinedAt);

  @Query(Statements.LEAVE)
  int leave(long team, long hero);

  @Query(Statements.DEMOTE)
  int demote(long team);

  @Query(Statements.PROMOTE)
  int promote(long team, long hero);

  @Query(Statements.JOIN_ALL)
  List<Long> joinAll(
      long team, @TypeDef(type = DataType.LONG_ARRAY) List<Long> heroes, Instant joinedAt);
}
