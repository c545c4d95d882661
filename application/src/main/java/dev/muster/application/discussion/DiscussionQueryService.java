package dev.muster.application.discussion;

import dev.muster.application.KeysetCursor;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.discussion.port.DiscussionReader;
import dev.muster.application.discussion.query.CommentFilter;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.DiscussionViolation.UnknownComment;
import dev.muster.domain.discussion.DiscussionViolationException;
import java.util.List;
import java.util.Optional;

/** Runs the use cases of reading: turns results of the read port into pages and refusals. */
final class DiscussionQueryService implements DiscussionQueries {
  private final DiscussionReader reader;

  DiscussionQueryService(DiscussionReader reader) {
    this.reader = reader;
  }

  @Override
  public Comment comment(CommentId comment) {
    return reader
        .comment(comment)
        .orElseThrow(() -> new DiscussionViolationException(new UnknownComment(comment)));
  }

  @Override
  public Page<Comment> comments(CommentFilter filter, PageRequest page) {
    KeysetCursor cursor = new KeysetCursor("comments", filter);
    Optional<CommentId> after =
        page.after().map(text -> cursor.read(text, 1, key -> new CommentId(key[0])));
    List<Comment> found = reader.comments(filter, after, page.limit() + 1);
    return Page.of(found, page.limit(), last -> cursor.write(last.id().value()));
  }
}
