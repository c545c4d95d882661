package dev.muster.application.discussion.broken;

import dev.muster.application.discussion.memory.InMemoryDiscussionReader;
import dev.muster.application.discussion.query.CommentFilter;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The possible faults of a reader of the discussion. */
final class ReaderFaults {
  private ReaderFaults() {}

  static BrokenDiscussion beginsTheCommentsWithTheKeyItself(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryDiscussionReader(honest.tables()) {
          @Override
          public List<Comment> comments(
              CommentFilter filter, Optional<CommentId> after, int limit) {
            return super.comments(
                filter,
                after.filter(it -> it.value() > 1).map(it -> new CommentId(it.value() - 1)),
                limit);
          }
        });
  }

  static BrokenDiscussion findsAnyCommentWhereThereIsNone(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryDiscussionReader(honest.tables()) {
          @Override
          public Optional<Comment> comment(CommentId comment) {
            return super.comment(comment).or(() -> super.comment(new CommentId(1)));
          }
        });
  }

  static BrokenDiscussion forgetsTheLimitOfComments(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryDiscussionReader(honest.tables()) {
          @Override
          public List<Comment> comments(
              CommentFilter filter, Optional<CommentId> after, int limit) {
            return super.comments(filter, after, Integer.MAX_VALUE);
          }
        });
  }

  static BrokenDiscussion forgetsTheThingAskedFor(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryDiscussionReader(honest.tables()) {
          @Override
          public List<Comment> comments(
              CommentFilter filter, Optional<CommentId> after, int limit) {
            return super.comments(
                new CommentFilter(Optional.empty(), filter.commenter()), after, limit);
          }
        });
  }

  static BrokenDiscussion forgetsTheUserAskedForWhereThereIsAThing(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryDiscussionReader(honest.tables()) {
          @Override
          public List<Comment> comments(
              CommentFilter filter, Optional<CommentId> after, int limit) {
            return super.comments(
                filter.target().isPresent()
                    ? new CommentFilter(filter.target(), Optional.empty())
                    : filter,
                after,
                limit);
          }
        });
  }

  static BrokenDiscussion listsTheLastCommentFirst(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryDiscussionReader(honest.tables()) {
          @Override
          public List<Comment> comments(
              CommentFilter filter, Optional<CommentId> after, int limit) {
            return super.comments(filter, after, limit).reversed();
          }
        });
  }

  static BrokenDiscussion readsCommentsFromACache(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryDiscussionReader(honest.tables()) {
          private final Map<CommentId, Comment> cache = new ConcurrentHashMap<>();

          @Override
          public Optional<Comment> comment(CommentId comment) {
            super.comment(comment).ifPresent(it -> cache.putIfAbsent(comment, it));
            return Optional.ofNullable(cache.get(comment));
          }
        });
  }
}
