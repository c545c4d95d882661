package dev.muster.application.discussion.contract;

import static dev.muster.application.discussion.contract.DiscussionFixture.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.discussion.query.CommentFilter;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.Target;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the read port. */
public interface DiscussionReaderContract extends DiscussionFixture {
  @Test
  default void aCommentThatIsNotThereIsNotFound() {
    comment("There", 1, paper(1));

    assertEquals(Optional.empty(), ports().reader().comment(NO_COMMENT));
  }

  @Test
  default void commentsAreFoundByTheirThingAndTheirUser() {
    Comment first = comment("B", 1, paper(1));
    Comment second = comment("A", 2, paper(1));
    Comment third = comment("C", 1, paper(2));
    Comment fourth = comment("D", 1, new Target(TALK, 1));

    assertEquals(List.of(first, second, third, fourth), comments(null, null));
    assertEquals(List.of(first, second), comments(paper(1), null));
    assertEquals(List.of(fourth), comments(new Target(TALK, 1), null));
    assertEquals(List.of(first, third, fourth), comments(null, 1L));
    assertEquals(List.of(second), comments(paper(1), 2L));
    assertEquals(List.of(), comments(paper(3), null));
    assertEquals(List.of(), comments(paper(2), 2L));
  }

  @Test
  default void commentsAreInTheOrderOfTheirIdsAfterAKeyUpToALimit() {
    List<Comment> all =
        List.of(comment("C", 1, paper(1)), comment("A", 1, paper(1)), comment("B", 1, paper(1)));

    for (CommentFilter filter :
        List.of(
            CommentFilter.ALL, filter(paper(1), null), filter(null, 1L), filter(paper(1), 1L))) {
      assertEquals(all.subList(0, 2), ports().reader().comments(filter, Optional.empty(), 2));
      assertEquals(all.subList(1, 3), after(filter, all.getFirst().id()));
      assertEquals(List.of(), after(filter, all.getLast().id()));
    }
  }

  private List<Comment> after(CommentFilter filter, CommentId key) {
    return ports().reader().comments(filter, Optional.of(key), 99);
  }

  private List<Comment> comments(Target target, Long user) {
    return ports().reader().comments(filter(target, user), Optional.empty(), 99);
  }

  private static CommentFilter filter(Target target, Long user) {
    return new CommentFilter(
        Optional.ofNullable(target), Optional.ofNullable(user).map(CommenterId::new));
  }
}
