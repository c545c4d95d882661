package dev.muster.persistence.access.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Holds the SQL of the hashes of passwords, and of what signing in needs of a user. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CredentialStatements extends GenericRepository<CredentialRow, Long> {
  /** What is read of a user; each query adds its condition. */
  String SELECT =
      """
      select u.id as user_id, u.username, c.hash,
        (select string_agg(g.role, ' ') from access.role_grant g where g.user_id = u.id) as roles
      from access.user u
      left join access.credential c on c.user_id = u.id
      """;

  @Query(SELECT + "where u.username_folded = :folded")
  Optional<CredentialRow> findByName(String folded);

  @Query(SELECT + "where u.id = :id")
  Optional<CredentialRow> find(long id);

  /**
   * Locks the user against its removal, as a session of it would, and then the hash. Only what is
   * locked is read anew after a wait, so the hash is not joined from outside.
   */
  @Query(
      """
      select u.id as user_id, u.username, c.hash,
        (select string_agg(g.role, ' ') from access.role_grant g where g.user_id = u.id) as roles
      from access.user u
      join access.credential c on c.user_id = u.id
      where u.id = :id
      for key share of u
      for update of c
      """)
  Optional<CredentialRow> lock(long id);

  @Query(
      """
      insert into access.credential (user_id, hash) values (:id, :phc)
      on conflict (user_id) do update set hash = excluded.hash
      """)
  void store(long id, String phc);
}
