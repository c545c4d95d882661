package dev.muster.persistence.__context__;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Holds the SQL that reads __plural__. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface __Entity__Queries extends GenericRepository<__Entity__Row, Long> {
  @Query("select id, version, name from __context__.__table__ where id = :id")
  Optional<__Entity__Row> find(long id);

  @Query(
      """
      select id, version, name
      from __context__.__table__
      where id > :after
      order by id
      limit :limit
      """)
  List<__Entity__Row> list(long after, int limit);
}
