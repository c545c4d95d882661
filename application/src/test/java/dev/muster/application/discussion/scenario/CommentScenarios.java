package dev.muster.application.discussion.scenario;

import static dev.muster.application.discussion.contract.DiscussionFixture.assertRefused;
import static dev.muster.application.discussion.contract.DiscussionFixture.draft;
import static dev.muster.application.discussion.contract.DiscussionFixture.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.PermissionDeniedException;
import dev.muster.application.Precondition;
import dev.muster.application.PreconditionFailedException;
import dev.muster.application.discussion.Comments;
import dev.muster.application.discussion.DiscussionPermissions;
import dev.muster.application.discussion.DiscussionUseCases;
import dev.muster.application.discussion.contract.DiscussionFixture;
import dev.muster.application.discussion.port.TargetKind;
import dev.muster.application.permission.Actor;
import dev.muster.application.permission.Permissions;
import dev.muster.application.permission.Policy;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.Content;
import dev.muster.domain.discussion.DiscussionViolation.UnknownComment;
import dev.muster.domain.discussion.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Comments are posted, changed and removed. */
public interface CommentScenarios extends DiscussionFixture {
  @Test
  default void userAndThingAreHeldInThisOrderWithinTheUnitOfWork() {
    List<String> held = new ArrayList<>();
    Comments comments =
        DiscussionUseCases.over(
                ports(),
                commenter -> held.add("user " + commenter.value()),
                List.of(new TargetKind(TALK, thing -> held.add("talk " + thing))),
                () -> NOW)
            .comments();

    comments.post(draft("x", 7, new Target(TALK, 3)));

    assertEquals(List.of("user 7", "talk 3"), held);
  }

  @Test
  default void twoKindsDoNotHaveTheSameWord() {
    assertThrows(
        IllegalStateException.class,
        () ->
            DiscussionUseCases.over(
                ports(), USERS, List.of(KINDS.getFirst(), KINDS.getFirst()), () -> NOW));
  }

  @Test
  default void aRevisionMakesTheNextVersionWhereItChangesSomething() {
    Comment first = comment("First", 1, paper(1));

    Comment second = comments().revise(first.id(), Precondition.NONE, _ -> new Content("Second"));

    assertEquals(first.revised(new Content("Second")), second);
    assertEquals(second, comments().revise(first.id(), Precondition.NONE, Comment::content));
    assertEquals(second, useCases().queries().comment(first.id()));
  }

  @Test
  default void whoeverHasSeenAnOlderVersionOfACommentChangesNothing() {
    Comment first = comment("First", 1, paper(1));
    Precondition seen = Precondition.oneOf(Set.of(first.version()));
    Comment second = comments().revise(first.id(), seen, _ -> new Content("Second"));

    assertThrows(
        PreconditionFailedException.class,
        () -> comments().revise(first.id(), seen, _ -> new Content("Third")));
    assertThrows(PreconditionFailedException.class, () -> comments().remove(first.id(), seen));
    assertEquals(second, useCases().queries().comment(first.id()));
  }

  @Test
  default void aRemovedCommentIsUnknown() {
    Comment removed = comment("Removed", 1, paper(1));

    comments().remove(removed.id(), Precondition.NONE);

    UnknownComment unknown = new UnknownComment(removed.id());
    assertRefused(unknown, () -> useCases().queries().comment(removed.id()));
    assertRefused(unknown, () -> comments().remove(removed.id(), Precondition.NONE));
    assertRefused(
        unknown, () -> comments().revise(removed.id(), Precondition.NONE, Comment::content));
  }

  @Test
  default void anAuthorChangesAndRemovesItsOwnCommentsAlone() {
    Comment own = comment("Own", 7, paper(1));
    Comment other = comment("Other", 8, paper(1));
    Comments asAuthor = of(7);

    asAuthor.revise(own.id(), Precondition.NONE, _ -> new Content("Changed"));
    asAuthor.remove(own.id(), Precondition.NONE);

    assertDenied(() -> asAuthor.remove(other.id(), Precondition.NONE));
    assertDenied(() -> asAuthor.revise(other.id(), Precondition.NONE, Comment::content));
    assertDenied(() -> asAuthor.remove(NO_COMMENT, Precondition.NONE));
    assertDenied(() -> asAuthor.post(draft("x", 7, paper(1))));
    assertEquals(other, useCases().queries().comment(other.id()));
  }

  private static void assertDenied(Runnable command) {
    assertEquals(
        DiscussionPermissions.WRITE,
        assertThrows(PermissionDeniedException.class, command::run).permission());
  }

  /** Returns the comments as a user without a role sees them. */
  private Comments of(long user) {
    Policy policy =
        new Policy(
            List.of(DiscussionPermissions.GRANTS),
            List.of(DiscussionPermissions.comments(ports().comments())));
    Permissions permissions = new Permissions(policy, () -> Actor.ofUser(user, "user", Set.of()));
    return DiscussionUseCases.over(ports(), USERS, KINDS, () -> NOW)
        .guarded(permissions)
        .comments();
  }

  private Comments comments() {
    return useCases().comments();
  }
}
