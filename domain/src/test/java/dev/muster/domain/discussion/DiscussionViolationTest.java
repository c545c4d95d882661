package dev.muster.domain.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.domain.discussion.DiscussionViolation.UnknownComment;
import dev.muster.domain.discussion.DiscussionViolation.UnknownCommenter;
import dev.muster.domain.discussion.DiscussionViolation.UnknownTarget;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each refusal has a stable code and one sentence. */
class DiscussionViolationTest {
  @Test
  void aRefusalHasACodeAndASentence() {
    Map<DiscussionViolation, List<String>> told =
        Map.of(
            new UnknownComment(new CommentId(7)),
            List.of("unknown-comment", "There is no comment 7."),
            new UnknownCommenter(new CommenterId(7)),
            List.of("unknown-commenter", "There is no user 7 to write a comment."),
            new UnknownTarget(new Target(new TargetType("BOOK"), 7)),
            List.of("unknown-target", "There is no BOOK 7 to comment on."));

    told.forEach(
        (rule, words) -> {
          assertEquals(words, List.of(rule.code(), rule.sentence()));
          assertEquals(rule, new DiscussionViolationException(rule).violation());
        });
  }
}
