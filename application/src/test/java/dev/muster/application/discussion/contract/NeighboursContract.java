package dev.muster.application.discussion.contract;

import static dev.muster.application.discussion.contract.DiscussionFixture.assertRefused;
import static dev.muster.application.discussion.contract.DiscussionFixture.draft;
import static dev.muster.application.discussion.contract.DiscussionFixture.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.discussion.Comments;
import dev.muster.application.discussion.query.CommentFilter;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.Content;
import dev.muster.domain.discussion.DiscussionViolation.UnknownCommenter;
import dev.muster.domain.discussion.DiscussionViolation.UnknownTarget;
import dev.muster.domain.discussion.Target;
import dev.muster.domain.discussion.TargetType;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Contract of the neighbours: users and things that exist are commented by and on, and no others.
 */
public interface NeighboursContract extends DiscussionFixture {
  @Test
  default void aPostedCommentIsOfItsUserOnItsThingFromNowOn() {
    Comment posted = comments().post(draft("First", 7, paper(3)));

    assertEquals(new Content("First"), posted.content());
    assertEquals(new CommenterId(7), posted.commenter());
    assertEquals(paper(3), posted.target());
    assertEquals(NOW.truncatedTo(ChronoUnit.MICROS), posted.postedAt());
    assertEquals(posted, useCases().queries().comment(posted.id()));
  }

  @Test
  default void nobodyCommentsAndNothingIsCommentedOn() {
    Target nothing = paper(NOTHING);
    Target unheardOf = new Target(new TargetType("UNHEARD_OF"), 1);

    assertRefused(
        new UnknownCommenter(new CommenterId(NOTHING)),
        () -> comments().post(draft("x", NOTHING, nothing)));
    assertRefused(new UnknownTarget(nothing), () -> comments().post(draft("x", 1, nothing)));
    assertRefused(new UnknownTarget(unheardOf), () -> comments().post(draft("x", 1, unheardOf)));
    assertEquals(
        new Page<>(List.of(), Optional.empty()),
        useCases().queries().comments(CommentFilter.ALL, PageRequest.FIRST));
  }

  private Comments comments() {
    return useCases().comments();
  }
}
