package dev.muster.application.discussion.contract;

import static dev.muster.application.discussion.contract.DiscussionFixture.assertRefused;
import static dev.muster.application.discussion.contract.DiscussionFixture.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.Version;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.Content;
import dev.muster.domain.discussion.DiscussionViolation.UnknownComment;
import dev.muster.domain.discussion.Target;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository of comments. */
public interface CommentRepositoryContract extends DiscussionFixture {
  @Test
  default void aCommentIsFoundAndClaimedAsItWasAdded() {
    Target target = new Target(TALK, 7);
    String content = "Zo\u00eb \\ % ' \ud83e\udd89 " + "x".repeat(Content.MAX_LENGTH - 12);

    Comment added = comment(content, 3, target);

    assertEquals(
        new Comment(
            added.id(), Version.FIRST, new Content(content), new CommenterId(3), target, NOW),
        added);
    assertEquals(Optional.of(added), ports().reader().comment(added.id()));
    assertEquals(Optional.of(added), unit(() -> ports().comments().claim(added.id())));
  }

  @Test
  default void anUpdateReplacesTheVersionOfTheCommentBefore() {
    Comment other = comment("Other", 1, paper(1));
    Comment changed = comment("Before", 1, paper(1)).revised(new Content("After"));

    update(changed);

    assertEquals(Optional.of(changed), ports().reader().comment(changed.id()));
    assertEquals(Optional.of(other), ports().reader().comment(other.id()));
  }

  @Test
  default void anUpdateOfAnOlderVersionOfACommentIsRefused() {
    Comment first = comment("First", 1, paper(1));
    Comment second = first.revised(new Content("Second"));
    update(second);

    assertThrows(StaleVersionException.class, () -> update(first.revised(new Content("Third"))));
    assertEquals(Optional.of(second), ports().reader().comment(first.id()));
  }

  @Test
  default void aRemovedCommentIsGoneAndNoOtherIs() {
    Comment kept = comment("Kept", 1, paper(1));
    Comment removed = comment("Removed", 1, paper(1));

    ports().comments().remove(removed.id());

    assertEquals(Optional.empty(), ports().reader().comment(removed.id()));
    assertEquals(Optional.of(kept), ports().reader().comment(kept.id()));
  }

  @Test
  default void aCommentThatIsNotThereIsNeitherClaimedNorUpdatedNorRemoved() {
    UnknownComment unknown = new UnknownComment(NO_COMMENT);
    Comment there = comment("There", 1, paper(1));
    Comment missing =
        new Comment(
            NO_COMMENT,
            Version.FIRST.next(),
            there.content(),
            there.commenter(),
            there.target(),
            there.postedAt());

    assertEquals(Optional.empty(), unit(() -> ports().comments().claim(NO_COMMENT)));
    assertRefused(unknown, () -> update(missing));
    assertRefused(unknown, () -> ports().comments().remove(NO_COMMENT));
  }

  private void update(Comment comment) {
    unit(
        () -> {
          ports().comments().update(comment);
          return comment;
        });
  }
}
