package dev.muster.application.discussion;

import dev.muster.application.Precondition;
import dev.muster.application.discussion.port.Commenters;
import dev.muster.application.discussion.port.DiscussionPorts;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentDraft;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.Content;
import dev.muster.domain.discussion.DiscussionViolation;
import dev.muster.domain.discussion.DiscussionViolation.UnknownComment;
import dev.muster.domain.discussion.DiscussionViolation.UnknownCommenter;
import dev.muster.domain.discussion.DiscussionViolation.UnknownTarget;
import dev.muster.domain.discussion.DiscussionViolationException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** Runs the use cases of comments. */
final class CommentService implements Comments {
  private final DiscussionPorts ports;
  private final Commenters commenters;
  private final Targets targets;
  private final InstantSource clock;

  CommentService(
      DiscussionPorts ports, Commenters commenters, Targets targets, InstantSource clock) {
    this.ports = ports;
    this.commenters = commenters;
    this.targets = targets;
    this.clock = clock;
  }

  @Override
  public Comment post(CommentDraft draft) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              // Every unit of work holds users before things, as it may have to wait for either.
              if (!commenters.hold(draft.commenter())) {
                throw refusal(new UnknownCommenter(draft.commenter()));
              }
              if (!targets.hold(draft.target())) {
                throw refusal(new UnknownTarget(draft.target()));
              }
              return ports.comments().add(draft, clock.instant().truncatedTo(ChronoUnit.MICROS));
            });
  }

  @Override
  public Comment revise(
      CommentId comment, Precondition precondition, Function<Comment, Content> revision) {
    return ports
        .unitOfWork()
        .execute(
            () -> {
              Comment current = claimed(comment, precondition);
              Comment revised = current.revised(revision.apply(current));
              if (!revised.equals(current)) {
                ports.comments().update(revised);
              }
              return revised;
            });
  }

  @Override
  public void remove(CommentId comment, Precondition precondition) {
    ports
        .unitOfWork()
        .execute(
            () -> {
              Comment current = claimed(comment, precondition);
              ports.comments().remove(comment);
              return current;
            });
  }

  private Comment claimed(CommentId comment, Precondition precondition) {
    Comment current =
        ports.comments().claim(comment).orElseThrow(() -> refusal(new UnknownComment(comment)));
    precondition.check(Optional.of(current.version()));
    return current;
  }

  private static DiscussionViolationException refusal(DiscussionViolation violation) {
    return new DiscussionViolationException(violation);
  }
}
