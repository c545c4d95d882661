package dev.muster.application.discussion.broken;

import dev.muster.application.discussion.memory.InMemoryComments;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.CommenterId;
import java.util.Collection;
import java.util.Optional;

/** The possible faults of claims, which only commands at once find. */
final class RaceFaults {
  private RaceFaults() {}

  static BrokenDiscussion claimsACommentWithoutWaiting(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public Optional<Comment> claim(CommentId comment) {
            return honest.tables().store().peek(() -> super.claim(comment));
          }
        });
  }

  static BrokenDiscussion countsWhatGoesBeforeItGoes(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public long removeOf(Collection<CommenterId> users) {
            long before = honest.tables().store().peek(() -> super.countOf(users));
            super.removeOf(users);
            return before;
          }
        });
  }

  static BrokenDiscussion removesACommentByWhatItSawBefore(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public Optional<Comment> claim(CommentId comment) {
            return honest.tables().store().peek(() -> super.claim(comment));
          }

          @Override
          public void remove(CommentId comment) {
            if (honest.tables().comments().contains(comment)) {
              super.remove(comment);
            }
          }
        });
  }
}
