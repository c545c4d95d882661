package dev.muster.persistence.access.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Holds the SQL of the counts of failed attempts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AttemptStatements extends GenericRepository<AttemptRow, String> {
  /** Locks the rows of the keys in one order, so that no two claims wait for each other. */
  @Query(
      """
      insert into access.attempt (key, failures, last_at)
      select wanted, 0, :now from unnest(cast(:wanted as text[])) as wanted order by wanted
      on conflict (key) do update set failures = attempt.failures
      returning key, failures, last_at
      """)
  List<AttemptRow> lock(@TypeDef(type = DataType.STRING_ARRAY) List<String> wanted, Instant now);

  /** Stores counts, and deletes the oldest forgotten ones that nobody has locked. */
  @Query(
      """
      with forgotten as (
        select key
        from access.attempt
        where last_at <= :forgotten and key <> all (cast(:changed as text[]))
        order by last_at
        limit :most
        for update skip locked
      ), gone as (
        delete from access.attempt where key in (select key from forgotten)
      )
      update access.attempt a
      set failures = n.failures, last_at = n.last_at
      from unnest(
          cast(:changed as text[]), cast(:counts as int[]), cast(:moments as timestamptz[]))
        as n (key, failures, last_at)
      where a.key = n.key
      """)
  void store(
      @TypeDef(type = DataType.STRING_ARRAY) List<String> changed,
      @TypeDef(type = DataType.STRING_ARRAY) List<String> counts,
      @TypeDef(type = DataType.STRING_ARRAY) List<String> moments,
      Instant forgotten,
      int most);
}
