package dev.muster.persistence.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Holds the SQL that locks and writes the roles of users. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface GrantStatements extends GenericRepository<UserRow, Long> {
  @Query(
      """
      insert into access.role_grant (role, user_id)
      values (:role, :userId)
      on conflict do nothing
      """)
  int insert(String role, long userId);

  @Query("delete from access.role_grant where role = :role and user_id = :userId")
  int delete(String role, long userId);

  @Query("select role from access.role_grant where user_id = :userId")
  List<String> find(long userId);

  /** Locks the number of administrators against those who become one or are one no longer. */
  @Query("select administrators from access.administration for update")
  long lockAdministrators();
}
