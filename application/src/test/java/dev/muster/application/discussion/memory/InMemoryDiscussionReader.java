package dev.muster.application.discussion.memory;

import dev.muster.application.discussion.port.DiscussionReader;
import dev.muster.application.discussion.query.CommentFilter;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentId;
import java.util.List;
import java.util.Optional;

/** Answers queries from memory. */
public class InMemoryDiscussionReader implements DiscussionReader {
  private final DiscussionTables tables;

  /** Reads these tables. */
  public InMemoryDiscussionReader(DiscussionTables tables) {
    this.tables = tables;
  }

  @Override
  public Optional<Comment> comment(CommentId comment) {
    return tables.comments().find(comment);
  }

  @Override
  public List<Comment> comments(CommentFilter filter, Optional<CommentId> after, int limit) {
    return tables
        .comments()
        .page(
            it ->
                filter.target().filter(asked -> !asked.equals(it.target())).isEmpty()
                    && filter.commenter().filter(asked -> !asked.equals(it.commenter())).isEmpty(),
            after,
            limit);
  }
}
