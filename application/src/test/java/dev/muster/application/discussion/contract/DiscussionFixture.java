package dev.muster.application.discussion.contract;

import dev.muster.application.UnitOfWork;
import dev.muster.application.discussion.DiscussionPermissions;
import dev.muster.application.discussion.DiscussionUseCases;
import dev.muster.application.discussion.port.Commenters;
import dev.muster.application.discussion.port.DiscussionPorts;
import dev.muster.application.discussion.port.TargetKind;
import dev.muster.application.discussion.port.Things;
import dev.muster.application.kit.OperatorPermissions;
import dev.muster.application.kit.Refusals;
import dev.muster.application.kit.Rows;
import dev.muster.application.kit.UnitOfWorkFixture;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentDraft;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.Content;
import dev.muster.domain.discussion.DiscussionViolation;
import dev.muster.domain.discussion.DiscussionViolationException;
import dev.muster.domain.discussion.Target;
import dev.muster.domain.discussion.TargetType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;

/** Starting point of all suites: the adapter under test, empty before each test. */
public interface DiscussionFixture extends UnitOfWorkFixture {
  /** An identity that no suite ever reaches. */
  long NOTHING = 987_654_321L;

  /** An identity that no suite ever reaches. */
  CommentId NO_COMMENT = new CommentId(NOTHING);

  /** The kind of targets that suites comment on. */
  TargetType PAPER = new TargetType("PAPER");

  /** Another kind of targets. */
  TargetType TALK = new TargetType("TALK");

  /** The users that there are: all but one. */
  Commenters USERS = commenter -> commenter.value() != NOTHING;

  /** The things that there are: all but one. */
  Things THINGS = thing -> thing != NOTHING;

  /** The things that there are: all but one of each kind. */
  List<TargetKind> KINDS = List.of(new TargetKind(PAPER, THINGS), new TargetKind(TALK, THINGS));

  /** Tells broken rules of the discussion apart from failures. */
  Refusals<DiscussionViolation, DiscussionViolationException> REFUSALS =
      Refusals.in(DiscussionViolationException.class, DiscussionViolationException::violation);

  /** Returns the adapter under test. */
  DiscussionPorts ports();

  /** Returns the users under test. */
  default Commenters commenters() {
    return USERS;
  }

  /** Returns the things under test. */
  default Things things() {
    return THINGS;
  }

  @Override
  default UnitOfWork unitOfWork() {
    return ports().unitOfWork();
  }

  /** Returns rows that are comments. */
  @Override
  default Rows rows() {
    return new Rows() {
      @Override
      public long add(String name) {
        return comment(name, 1, paper(1)).id().value();
      }

      @Override
      public Optional<String> find(long row) {
        return ports().reader().comment(new CommentId(row)).map(it -> it.content().value());
      }
    };
  }

  /** Returns the use cases on the adapter under test. */
  default DiscussionUseCases useCases() {
    return DiscussionUseCases.over(
            ports(),
            commenters(),
            List.of(new TargetKind(PAPER, things()), new TargetKind(TALK, things())),
            () -> NOW)
        .guarded(
            OperatorPermissions.in(
                DiscussionPermissions.GRANTS, DiscussionPermissions.comments(ports().comments())));
  }

  /** Stores a comment of a user on a thing. */
  default Comment comment(String content, long user, Target target) {
    return unit(() -> ports().comments().add(draft(content, user, target), NOW));
  }

  /** Returns a comment that is not posted yet. */
  static CommentDraft draft(String content, long user, Target target) {
    return new CommentDraft(new Content(content), new CommenterId(user), target);
  }

  /** Returns a thing to comment on. */
  static Target paper(long id) {
    return new Target(PAPER, id);
  }

  /** Asserts that a command breaks exactly this rule. */
  static void assertRefused(DiscussionViolation rule, Executable command) {
    DiscussionViolation broken = REFUSALS.assertRefused(rule.getClass(), command);
    if (!broken.equals(rule)) {
      throw new AssertionError(broken + " was broken, not " + rule);
    }
  }
}
