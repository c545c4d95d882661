package dev.muster.application.discussion.race;

import static dev.muster.application.discussion.contract.DiscussionFixture.paper;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.discussion.contract.DiscussionFixture;
import dev.muster.application.kit.Race;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.Content;
import dev.muster.domain.discussion.DiscussionViolation;
import dev.muster.domain.discussion.DiscussionViolation.UnknownComment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Comments that are changed and removed by many at once. */
public interface CommentRaces extends DiscussionFixture {
  /** How often each race is run. */
  int ROUNDS = 20;

  /** The races of these commands. */
  Race<DiscussionViolation> RACE = new Race<>(REFUSALS::rule);

  @Test
  default void ofManyRemovalsOfOneCommentOneSucceeds() {
    for (int round = 0; round < ROUNDS; round++) {
      Comment comment = comment("Comment", 1, paper(1));

      var results = RACE.each(numbers(), _ -> remove(comment));

      assertEquals(1, Race.succeeded(results));
      assertEquals(Race.CROWD - 1, Race.refusedWith(UnknownComment.class, results));
    }
  }

  @Test
  default void noneOfManyRevisionsOfACommentIsLost() {
    Comment first = comment("x", 1, paper(1));

    Race.OF_NO_REFUSAL.each(
        numbers(),
        _ ->
            useCases()
                .comments()
                .revise(
                    first.id(), Precondition.NONE, it -> new Content(it.content().value() + "x")));

    Comment last = useCases().queries().comment(first.id());
    assertEquals(first.version().value() + Race.CROWD, last.version().value());
    assertEquals(1 + Race.CROWD, last.content().value().length());
  }

  @Test
  default void eachCommentThatGoesWithItsThingOrItsUserIsCountedOnce() {
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < Race.CROWD; i++) {
        comment("Comment", 1 + i % 2, paper(1 + i % 3));
      }
      Comment alone = comment("Alone", 1, paper(1));
      List<Callable<Object>> commands = new ArrayList<>();
      commands.add(() -> unit(() -> ports().comments().removeOn(PAPER, List.of(1L, 2L, 3L))));
      commands.add(() -> unit(() -> ports().comments().removeOf(List.of(new CommenterId(1)))));
      commands.add(() -> unit(() -> ports().comments().removeOf(List.of(new CommenterId(2)))));
      commands.add(() -> remove(alone));

      var results = RACE.run(commands);

      long counted =
          results.stream().flatMap(it -> it.value().stream()).mapToLong(it -> (long) it).sum();
      assertEquals(Race.CROWD + 1, counted);
      assertEquals(4, Race.succeeded(results) + Race.refusedWith(UnknownComment.class, results));
      assertEquals(Optional.empty(), ports().reader().comment(alone.id()));
    }
  }

  /** Removes a comment, and returns how many went. */
  private Object remove(Comment comment) {
    useCases().comments().remove(comment.id(), Precondition.NONE);
    return 1L;
  }

  private static List<Integer> numbers() {
    return IntStream.range(0, Race.CROWD).boxed().toList();
  }
}
