package dev.muster.persistence.access.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Holds the SQL of the signing keys. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SigningKeyStatements extends GenericRepository<SigningKeyRow, Long> {
  @Query("select period, kid, jwk from access.signing_key where period = :period")
  Optional<SigningKeyRow> find(long period);

  @Query("select period, kid, jwk from access.signing_key where kid = :kid")
  Optional<SigningKeyRow> findByKid(String kid);

  /** Stores the key of a period, unless another node has, and removes those before the last. */
  @Query(
      """
      with old as (delete from access.signing_key where period < :period - 1)
      insert into access.signing_key (period, kid, jwk) values (:period, :kid, :jwk)
      on conflict (period) do nothing
      """)
  void insert(long period, String kid, String jwk);
}
