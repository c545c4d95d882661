package dev.muster.persistence.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the SQL that locks, writes and reads users. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface UserStatements extends GenericRepository<UserRow, Long> {
  @Query(
      """
      insert into access.user (version, username, username_folded, email, email_folded)
      values (:version, :username, :usernameFolded, :email, :emailFolded)
      returning id, version, username, email
      """)
  UserRow insert(
      long version, String username, String usernameFolded, String email, String emailFolded);

  @Query(
      """
      update access.user
      set version = :version, username = :username, username_folded = :usernameFolded,
        email = :email, email_folded = :emailFolded
      where id = :id and version = :version - 1
      """)
  int update(
      long id,
      long version,
      String username,
      String usernameFolded,
      String email,
      String emailFolded);

  /** Locks the user against other changes, and against new roles and a new profile. */
  @Query("select id, version, username, email from access.user where id = :id for update")
  Optional<UserRow> lock(long id);

  /** Locks the user against removal alone, so that others may hold it as well. */
  @Query("select id from access.user where id = :id for key share")
  Optional<Long> hold(long id);

  @Query("delete from access.user where id = :id")
  int delete(long id);

  @Query("select id, version, username, email from access.user where id = :id")
  Optional<UserRow> find(long id);

  @Query(
      """
      select id, version, username, email
      from access.user
      where id = any(cast(:users as bigint[]))
      """)
  List<UserRow> named(@TypeDef(type = DataType.LONG_ARRAY) List<Long> users);

  @Query(
      """
      select id, version, username, email
      from access.user
      where id > :after
        and (cast(:inUsername as text) is null or strpos(username_folded, :inUsername) > 0)
        and (cast(:inEmail as text) is null or strpos(email_folded, :inEmail) > 0)
      order by id
      limit (select :most)
      """)
  List<UserRow> list(long after, @Nullable String inUsername, @Nullable String inEmail, int most);
}
