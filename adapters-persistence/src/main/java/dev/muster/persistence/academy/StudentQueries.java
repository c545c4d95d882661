package dev.muster.persistence.academy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Holds the SQL that reads students. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StudentQueries extends GenericRepository<StudentRow, Long> {
  @Query("select id, version, name from academy.student where id = :id")
  Optional<StudentRow> find(long id);

  @Query(
      """
      select id, version, name
      from academy.student
      where id > :after
      order by id
      limit :limit
      """)
  List<StudentRow> list(long after, int limit);
}
