package dev.muster.application.discussion.broken;

import dev.muster.application.StaleVersionException;
import dev.muster.application.discussion.memory.InMemoryComments;
import dev.muster.domain.Version;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentDraft;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.Content;
import dev.muster.domain.discussion.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The possible faults of a repository of comments. */
final class CommentFaults {
  private CommentFaults() {}

  static BrokenDiscussion addsACommentThatIsUpdatedAndNotThere(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public void update(Comment comment) {
            if (honest.tables().comments().contains(comment.id())) {
              super.update(comment);
            } else {
              honest.tables().comments().force(comment);
            }
          }
        });
  }

  static BrokenDiscussion cutsALongContent(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public Comment add(CommentDraft draft, Instant postedAt) {
            String text = draft.content().value();
            Content cut = new Content(text.substring(0, Math.min(text.length(), 4000)));
            return super.add(new CommentDraft(cut, draft.commenter(), draft.target()), postedAt);
          }
        });
  }

  static BrokenDiscussion findsAnyCommentForOneThatIsNotThere(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public Optional<Comment> claim(CommentId comment) {
            return super.claim(comment).or(() -> super.claim(new CommentId(1)));
          }
        });
  }

  static BrokenDiscussion forgetsTheKindOfATarget(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public Comment add(CommentDraft draft, Instant postedAt) {
            Target target = new Target(LinkFaults.PAPER, draft.target().id());
            return super.add(
                new CommentDraft(draft.content(), draft.commenter(), target), postedAt);
          }
        });
  }

  static BrokenDiscussion forgetsWhatAnUpdateChanges(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public void update(Comment comment) {
            Comment stored = super.claim(comment.id()).orElse(comment);
            super.update(
                new Comment(
                    comment.id(),
                    comment.version(),
                    stored.content(),
                    stored.commenter(),
                    stored.target(),
                    stored.postedAt()));
          }
        });
  }

  static BrokenDiscussion postsEachCommentOneSecondLater(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public Comment add(CommentDraft draft, Instant postedAt) {
            return super.add(draft, postedAt.plus(Duration.ofSeconds(1)));
          }
        });
  }

  static BrokenDiscussion removesAllCommentsOfTheSameUser(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public void remove(CommentId comment) {
            super.claim(comment)
                .ifPresent(
                    it ->
                        honest
                            .tables()
                            .comments()
                            .where(
                                other ->
                                    other.commenter().equals(it.commenter())
                                        && !other.id().equals(comment))
                            .forEach(other -> super.remove(other.id())));
            super.remove(comment);
          }
        });
  }

  static BrokenDiscussion saysNothingWhenThereIsNoCommentToRemove(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public void remove(CommentId comment) {
            if (honest.tables().comments().contains(comment)) {
              super.remove(comment);
            }
          }
        });
  }

  static BrokenDiscussion startsWithTheSecondVersion(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public Comment add(CommentDraft draft, Instant postedAt) {
            Comment added = super.add(draft, postedAt);
            Version second = added.version().next();
            Comment next =
                new Comment(
                    added.id(),
                    second,
                    added.content(),
                    added.commenter(),
                    added.target(),
                    added.postedAt());
            honest.tables().comments().force(next);
            return next;
          }
        });
  }

  static BrokenDiscussion takesAnyVersion(BrokenDiscussion honest) {
    return honest.with(
        new InMemoryComments(honest.tables()) {
          @Override
          public void update(Comment comment) {
            try {
              super.update(comment);
            } catch (StaleVersionException stale) {
              honest.tables().comments().force(comment);
            }
          }
        });
  }
}
