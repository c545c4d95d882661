package dev.muster.application.discussion.scenario;

import static dev.muster.application.discussion.contract.DiscussionFixture.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.InvalidCursorException;
import dev.muster.application.KeysetCursor;
import dev.muster.application.Page;
import dev.muster.application.PageRequest;
import dev.muster.application.discussion.contract.DiscussionFixture;
import dev.muster.application.discussion.query.CommentFilter;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.Target;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Comments are read page by page, and go with their users and things. */
public interface ReadingScenarios extends DiscussionFixture {
  @Test
  default void commentsOnAThingAreReadPageByPage() {
    CommentFilter filter = new CommentFilter(Optional.of(paper(1)), Optional.empty());
    Comment one = comment("One", 1, paper(1));
    comment("Elsewhere", 1, paper(2));
    Comment two = comment("Two", 2, paper(1));
    Comment three = comment("Three", 1, paper(1));

    Page<Comment> first = page(filter, Optional.empty());
    Page<Comment> last = page(filter, first.next());

    assertEquals(List.of(one, two), first.items());
    assertEquals(new Page<>(List.of(three), Optional.empty()), last);
    assertThrows(InvalidCursorException.class, () -> page(CommentFilter.ALL, first.next()));
    Optional<String> forged = Optional.of(new KeysetCursor("comments", filter).write(0));
    assertThrows(InvalidCursorException.class, () -> page(filter, forged));
  }

  private Page<Comment> page(CommentFilter filter, Optional<String> after) {
    return useCases().queries().comments(filter, new PageRequest(2, after));
  }

  @Test
  default void neighboursCountAndRemoveWhatIsLinked() {
    comment("x", 1, paper(1));
    comment("x", 1, new Target(TALK, 1));
    comment("x", 2, paper(1));
    List<CommenterId> users = List.of(new CommenterId(1));

    assertEquals(2, unit(() -> useCases().linked().countOn(PAPER, List.of(1L))));
    assertEquals(2, unit(() -> useCases().linked().countOf(users)));
    assertEquals(2, unit(() -> useCases().linked().removeOf(users)));
    assertEquals(1, unit(() -> useCases().linked().removeOn(PAPER, List.of(1L))));
    assertEquals(List.of(), page(CommentFilter.ALL, Optional.empty()).items());
  }
}
