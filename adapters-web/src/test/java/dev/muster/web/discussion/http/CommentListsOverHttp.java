package dev.muster.web.discussion.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Comments are found by their thing and their user, page by page. */
public interface CommentListsOverHttp extends DiscussionFixture {
  @Test
  default void commentsAreFoundByThingAndUser() {
    long first = comment("B", 1, "PAPER", 1);
    long second = comment("A", 2, "PAPER", 1);
    long third = comment("C", 1, "PAPER", 2);
    long fourth = comment("D", 1, "TALK", 1);

    assertEquals(List.of(first, second, third, fourth), walk("/comments?limit=3", "id"));
    assertEquals(List.of(first, second), walk("/comments?limit=1&target=PAPER:1", "id"));
    assertEquals(List.of(fourth), walk("/comments?target=TALK:1", "id"));
    assertEquals(List.of(first, third, fourth), walk("/comments?limit=2&user=1", "id"));
    assertEquals(List.of(second), walk("/comments?target=PAPER:1&user=2", "id"));
    assertEquals(List.of(), walk("/comments?target=PAPER:" + NOBODY, "id"));
    assertEquals(List.of(), walk("/comments?user=" + NOBODY, "id"));
  }

  @Test
  default void aTargetIsAKindAColonAndAnIdentity() {
    for (String wrong :
        List.of("PAPER", "1", "paper:1", "BOOKLET:1", ":1", "PAPER:0", "PAPER:1:2")) {
      String told = api().get("/comments?target=" + wrong).hasStatus(400).body();
      assertTrue(told.contains("the kind is one of "), told);
      assertTrue(told.contains("PAPER, TALK"), told);
    }
    api()
        .get("/comments?target=PAPER:1&user=0")
        .isInvalid(
            """
            [{"parameter": "user", "detail": "must be a whole number from 1 to 9223372036854775807"}]\
            """);
    comment("x", 1, "PAPER", 1);
    comment("x", 1, "PAPER", 1);
    String next = api().get("/comments?limit=1").member("next").getStringValue();
    api().get("/comments?target=PAPER:1&after=" + next).hasStatus(400);
    api().get("/comments?content=x").hasStatus(400);
  }
}
