package dev.muster.persistence.library;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Holds the SQL that reads authors. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuthorQueries extends GenericRepository<AuthorRow, Long> {
  @Query("select id, version, name from library.author where id = :id")
  Optional<AuthorRow> find(long id);

  @Query(
      """
      select id, version, name
      from library.author
      where id > :after
      order by id
      limit :limit
      """)
  List<AuthorRow> list(long after, int limit);
}
