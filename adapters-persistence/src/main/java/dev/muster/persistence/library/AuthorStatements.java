package dev.muster.persistence.library;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the SQL that locks and writes authors. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuthorStatements extends GenericRepository<AuthorRow, Long> {
  /** Locks the author against other changes, and against new authorships. */
  @Query("select id, version, name, email from library.author where id = :id for update")
  Optional<AuthorRow> lock(long id);

  @Query(
      """
      update library.author
      set version = :version, name = :name, name_folded = :nameFolded, email = :email,
        email_folded = :emailFolded
      where id = :id and version = :version - 1
      """)
  int update(
      long id,
      long version,
      String name,
      String nameFolded,
      @Nullable String email,
      @Nullable String emailFolded);

  @Query("select exists (select from library.author where id = :id)")
  boolean exists(long id);

  @Query("delete from library.authorship where author_id = :id")
  void deleteAuthorships(long id);

  @Query("delete from library.author where id = :id")
  int delete(long id);
}
