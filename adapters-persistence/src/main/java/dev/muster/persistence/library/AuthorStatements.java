package dev.muster.persistence.library;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Holds the SQL that writes authors, and locks them before. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuthorStatements extends GenericRepository<AuthorRow, Long> {
  @Query(
      """
      insert into library.author (version, name)
      values (:version, :name)
      returning id, version, name
      """)
  AuthorRow insert(long version, String name);

  @Query(
      """
      update library.author
      set version = :version, name = :name
      where id = :id and version = :version - 1
      """)
  int update(long id, long version, String name);

  @Query("select exists (select from library.author where id = :id)")
  boolean exists(long id);

  @Query("select id, version, name from library.author where id = :id for update")
  Optional<AuthorRow> lock(long id);

  @Query("delete from library.author where id = :id")
  int delete(long id);
}
