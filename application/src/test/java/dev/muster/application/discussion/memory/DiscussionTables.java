package dev.muster.application.discussion.memory;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.memory.Table;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.DiscussionViolation.UnknownComment;
import dev.muster.domain.discussion.DiscussionViolationException;
import java.util.Comparator;

/**
 * The table of the discussion in memory.
 *
 * @param store its store
 * @param comments the comments
 */
public record DiscussionTables(InMemoryStore store, Table<CommentId, Comment> comments) {
  static DiscussionTables in(InMemoryStore store) {
    return new DiscussionTables(
        store,
        store
            .table("comment", Comment::id, Comparator.comparingLong(CommentId::value))
            .versioned(Comment::version)
            .missing(id -> new DiscussionViolationException(new UnknownComment(id))));
  }
}
