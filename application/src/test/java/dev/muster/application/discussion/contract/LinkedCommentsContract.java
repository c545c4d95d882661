package dev.muster.application.discussion.contract;

import static dev.muster.application.discussion.contract.DiscussionFixture.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.discussion.query.CommentFilter;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.Target;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the repository about what goes with things and users. */
public interface LinkedCommentsContract extends DiscussionFixture {
  @Test
  default void commentsGoWithTheirThingsAndNoOthersDo() {
    Comment kept = comment("Kept", 1, paper(1));
    comment("Removed", 1, paper(2));
    comment("Removed", 2, paper(2));
    comment("Removed", 1, paper(3));
    Comment talk = comment("Of another kind", 1, new Target(TALK, 2));

    assertEquals(3, unit(() -> ports().comments().countOn(PAPER, List.of(3L, 2L, NOTHING))));
    assertEquals(3, unit(() -> ports().comments().removeOn(PAPER, List.of(3L, 2L, NOTHING))));

    assertEquals(List.of(kept, talk), all());
    assertEquals(0, unit(() -> ports().comments().countOn(PAPER, List.of(2L, 3L))));
    assertEquals(0, unit(() -> ports().comments().removeOn(PAPER, List.of(2L))));
  }

  @Test
  default void commentsGoWithTheirUsersAndNoOthersDo() {
    Comment kept = comment("Kept", 1, paper(2));
    comment("Removed", 2, paper(1));
    comment("Removed", 3, new Target(TALK, 1));
    List<CommenterId> users = List.of(new CommenterId(3), new CommenterId(2));

    assertEquals(2, unit(() -> ports().comments().countOf(users)));
    assertEquals(2, unit(() -> ports().comments().removeOf(users)));

    assertEquals(List.of(kept), all());
    assertEquals(0, unit(() -> ports().comments().countOf(users)));
    assertEquals(0, unit(() -> ports().comments().removeOf(users)));
  }

  @Test
  default void nothingGoesWithNothing() {
    Comment kept = comment("Kept", 1, paper(1));

    assertEquals(0, unit(() -> ports().comments().countOn(PAPER, List.of())));
    assertEquals(0, unit(() -> ports().comments().removeOn(PAPER, List.of())));
    assertEquals(0, unit(() -> ports().comments().countOf(List.of())));
    assertEquals(0, unit(() -> ports().comments().removeOf(List.of())));
    assertEquals(List.of(kept), all());
  }

  private List<Comment> all() {
    return ports().reader().comments(CommentFilter.ALL, Optional.empty(), 99);
  }
}
