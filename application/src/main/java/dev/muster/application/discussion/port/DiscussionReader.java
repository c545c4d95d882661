package dev.muster.application.discussion.port;

import dev.muster.application.discussion.query.CommentFilter;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentId;
import java.util.List;
import java.util.Optional;

/** Driven port: answers queries from the committed state, each in one statement. */
public interface DiscussionReader {
  /** Returns the comment, or empty if it does not exist. */
  Optional<Comment> comment(CommentId comment);

  /** Returns comments by id, after an id, at most {@code limit}. */
  List<Comment> comments(CommentFilter filter, Optional<CommentId> after, int limit);
}
