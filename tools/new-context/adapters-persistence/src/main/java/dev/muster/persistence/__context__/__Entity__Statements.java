package dev.muster.persistence.__context__;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Holds the SQL that writes __plural__, and locks them before. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface __Entity__Statements extends GenericRepository<__Entity__Row, Long> {
  @Query(
      """
      insert into __context__.__table__ (version, name)
      values (:version, :name)
      returning id, version, name
      """)
  __Entity__Row insert(long version, String name);

  @Query(
      """
      update __context__.__table__
      set version = :version, name = :name
      where id = :id and version = :version - 1
      """)
  int update(long id, long version, String name);

  @Query("select exists (select from __context__.__table__ where id = :id)")
  boolean exists(long id);

  @Query("select id, version, name from __context__.__table__ where id = :id for update")
  Optional<__Entity__Row> lock(long id);

  @Query("delete from __context__.__table__ where id = :id")
  int delete(long id);
}
