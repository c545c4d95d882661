package dev.muster.persistence.academy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Holds the SQL that writes students, and locks them before. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StudentStatements extends GenericRepository<StudentRow, Long> {
  @Query(
      """
      insert into academy.student (version, name)
      values (:version, :name)
      returning id, version, name
      """)
  StudentRow insert(long version, String name);

  @Query(
      """
      update academy.student
      set version = :version, name = :name
      where id = :id and version = :version - 1
      """)
  int update(long id, long version, String name);

  @Query("select exists (select from academy.student where id = :id)")
  boolean exists(long id);

  @Query("select id, version, name from academy.student where id = :id for update")
  Optional<StudentRow> lock(long id);

  @Query("delete from academy.student where id = :id")
  int delete(long id);
}
