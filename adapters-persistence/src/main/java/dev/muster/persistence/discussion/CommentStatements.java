package dev.muster.persistence.discussion;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Holds the SQL that locks and writes comments. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CommentStatements extends GenericRepository<CommentRow, Long> {
  @Query(
      """
      insert into discussion.comment (version, content, user_id, target_type, target_id, posted_at)
      values (:version, :content, :userId, :targetType, :targetId, :postedAt)
      returning id
      """)
  long insert(
      long version,
      String content,
      long userId,
      String targetType,
      long targetId,
      Instant postedAt);

  /** Locks the comment against other changes. */
  @Query("select " + CommentRow.COLUMNS + " from discussion.comment where id = :id for update")
  Optional<CommentRow> lock(long id);

  @Query(
      """
      update discussion.comment
      set version = :version, content = :content
      where id = :id and version = :version - 1
      """)
  int update(long id, long version, String content);

  @Query("select exists (select from discussion.comment where id = :id)")
  boolean exists(long id);

  @Query("delete from discussion.comment where id = :id")
  int delete(long id);

  @Query(
      """
      select count(*)
      from discussion.comment
      where target_type = :kind and target_id = any(cast(:things as bigint[]))
      """)
  long countOn(String kind, @TypeDef(type = DataType.LONG_ARRAY) List<Long> things);

  /** Deletes comments that it locks by id, so that it does not deadlock with {@link #deleteOf}. */
  @Query(
      """
      with gone as (
        select id
        from discussion.comment
        where target_type = :kind and target_id = any(cast(:things as bigint[]))
        order by id
        for update)
      delete from discussion.comment where id in (select id from gone)
      """)
  long deleteOn(String kind, @TypeDef(type = DataType.LONG_ARRAY) List<Long> things);

  @Query("select count(*) from discussion.comment where user_id = any(cast(:users as bigint[]))")
  long countOf(@TypeDef(type = DataType.LONG_ARRAY) List<Long> users);

  /** Deletes comments that it locks by id, so that it does not deadlock with {@link #deleteOn}. */
  @Query(
      """
      with gone as (
        select id
        from discussion.comment
        where user_id = any(cast(:users as bigint[]))
        order by id
        for update)
      delete from discussion.comment where id in (select id from gone)
      """)
  long deleteOf(@TypeDef(type = DataType.LONG_ARRAY) List<Long> users);
}
