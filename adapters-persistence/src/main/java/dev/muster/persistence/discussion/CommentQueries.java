package dev.muster.persistence.discussion;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/**
 * Holds the SQL that reads comments: a statement for each combination of filters, as one for all of
 * them would be planned without the index of any.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CommentQueries extends GenericRepository<CommentRow, Long> {
  /** The beginning of a list. */
  String SELECT = "select " + CommentRow.COLUMNS + " from discussion.comment where ";

  /** The end of a list. */
  String PAGE = " and id > :after order by id limit (select :most)";

  @Query("select " + CommentRow.COLUMNS + " from discussion.comment where id = :id")
  Optional<CommentRow> find(long id);

  @Query(SELECT + "true" + PAGE)
  List<CommentRow> all(long after, int most);

  @Query(SELECT + "target_type = :targetType and target_id = :targetId" + PAGE)
  List<CommentRow> on(String targetType, long targetId, long after, int most);

  @Query(SELECT + "user_id = :userId" + PAGE)
  List<CommentRow> of(long userId, long after, int most);

  @Query(
      SELECT + "target_type = :targetType and target_id = :targetId and user_id = :userId" + PAGE)
  List<CommentRow> onOf(String targetType, long targetId, long userId, long after, int most);
}
