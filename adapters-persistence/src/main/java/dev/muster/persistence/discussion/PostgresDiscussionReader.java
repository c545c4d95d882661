package dev.muster.persistence.discussion;

import dev.muster.application.discussion.port.DiscussionReader;
import dev.muster.application.discussion.query.CommentFilter;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.Target;
import dev.muster.platform.jdbc.access.DatabaseGate;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Answers questions about the discussion from PostgreSQL, each with one statement. */
@Singleton
final class PostgresDiscussionReader implements DiscussionReader {
  private final DatabaseGate gate;
  private final CommentQueries queries;

  PostgresDiscussionReader(DatabaseGate gate, CommentQueries queries) {
    this.gate = gate;
    this.queries = queries;
  }

  @Override
  public Optional<Comment> comment(CommentId comment) {
    return gate.read(() -> queries.find(comment.value())).map(CommentRow::toDomain);
  }

  @Override
  public List<Comment> comments(CommentFilter filter, Optional<CommentId> after, int limit) {
    long key = after.map(CommentId::value).orElse(0L);
    return gate.read(() -> page(filter, key, limit)).stream().map(CommentRow::toDomain).toList();
  }

  private List<CommentRow> page(CommentFilter filter, long after, int limit) {
    Optional<Long> user = filter.commenter().map(CommenterId::value);
    if (filter.target().isEmpty()) {
      return user.map(it -> queries.of(it, after, limit))
          .orElseGet(() -> queries.all(after, limit));
    }
    Target target = filter.target().orElseThrow();
    String type = target.type().word();
    return user.map(it -> queries.onOf(type, target.id(), it, after, limit))
        .orElseGet(() -> queries.on(type, target.id(), after, limit));
  }
}
