package dev.muster.application.discussion;

import dev.muster.application.discussion.port.CommentRepository;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.TargetType;
import java.util.Collection;

/** Runs the use cases of neighbours, whose unit of work goes on around them. */
final class LinkedCommentService implements LinkedComments {
  private final CommentRepository comments;

  LinkedCommentService(CommentRepository comments) {
    this.comments = comments;
  }

  @Override
  public long countOn(TargetType type, Collection<Long> things) {
    return comments.countOn(type, things);
  }

  @Override
  public long removeOn(TargetType type, Collection<Long> things) {
    return comments.removeOn(type, things);
  }

  @Override
  public long countOf(Collection<CommenterId> users) {
    return comments.countOf(users);
  }

  @Override
  public long removeOf(Collection<CommenterId> users) {
    return comments.removeOf(users);
  }
}
