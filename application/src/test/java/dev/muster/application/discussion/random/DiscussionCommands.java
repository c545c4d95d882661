package dev.muster.application.discussion.random;

import static dev.muster.application.discussion.contract.DiscussionFixture.NOTHING;
import static dev.muster.application.discussion.contract.DiscussionFixture.PAPER;
import static dev.muster.application.discussion.contract.DiscussionFixture.TALK;

import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.discussion.DiscussionUseCases;
import dev.muster.application.discussion.query.CommentFilter;
import dev.muster.domain.Version;
import dev.muster.domain.discussion.CommentDraft;
import dev.muster.domain.discussion.CommentId;
import dev.muster.domain.discussion.CommenterId;
import dev.muster.domain.discussion.Content;
import dev.muster.domain.discussion.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Makes commands and questions at random, over few comments so that they often meet. */
public final class DiscussionCommands {
  private static final int COMMENTS = 30;

  private final RandomGenerator random;

  /** Starts a sequence. */
  public DiscussionCommands(RandomGenerator random) {
    this.random = random;
  }

  /** Returns a command or a question; the same object asks the same of every adapter. */
  public Function<DiscussionUseCases, Object> next() {
    CommentId comment = new CommentId(1 + random.nextInt(COMMENTS));
    CommenterId user = new CommenterId(number());
    Target target = new Target(random.nextBoolean() ? PAPER : TALK, number());
    Content content = new Content(random.nextBoolean() ? "a" : "\u00c4 \ud83e\udd89");
    Precondition seen = precondition();
    CommentFilter filter = new CommentFilter(maybe(() -> target), maybe(() -> user));
    return switch (random.nextInt(14)) {
      case 0, 1, 2, 3, 4 ->
          discussion -> discussion.comments().post(new CommentDraft(content, user, target));
      case 5, 6 -> discussion -> discussion.comments().revise(comment, seen, _ -> content);
      case 7 ->
          discussion -> {
            discussion.comments().remove(comment, seen);
            return "removed";
          };
      case 8 -> discussion -> discussion.linked().countOf(List.of(user));
      case 9 -> discussion -> discussion.linked().countOn(target.type(), List.of(target.id(), 1L));
      case 10 ->
          random.nextInt(4) == 0
              ? discussion -> discussion.linked().removeOf(List.of(user))
              : discussion -> discussion.linked().removeOn(target.type(), List.of(target.id()));
      case 11 -> discussion -> discussion.queries().comment(comment);
      default ->
          discussion -> discussion.queries().comments(filter, new PageRequest(3, Optional.empty()));
    };
  }

  private long number() {
    return random.nextInt(9) == 0 ? NOTHING : 1 + random.nextInt(3);
  }

  private Precondition precondition() {
    return switch (random.nextInt(5)) {
      case 0 -> Precondition.EXISTS;
      case 1 -> Precondition.oneOf(Set.of(new Version(1 + random.nextInt(3))));
      default -> Precondition.NONE;
    };
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }
}
