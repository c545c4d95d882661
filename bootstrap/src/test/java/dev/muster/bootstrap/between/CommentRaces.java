package dev.muster.bootstrap.between;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.dependant.DependantCounts;
import dev.muster.application.kit.Race;
import dev.muster.domain.Violation;
import dev.muster.domain.ViolationException;
import dev.muster.domain.academy.CourseId;
import dev.muster.domain.access.UserId;
import dev.muster.domain.discussion.Comment;
import dev.muster.domain.discussion.DiscussionViolation.UnknownComment;
import dev.muster.domain.discussion.DiscussionViolation.UnknownCommenter;
import dev.muster.domain.discussion.DiscussionViolation.UnknownTarget;
import dev.muster.domain.discussion.Target;
import dev.muster.domain.library.BookId;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.NewsroomViolation.ArticleInUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/**
 * Comments meet the removal of their thing and of their user: each is posted before and goes along,
 * counted once, or comes too late and is refused. None ever points at nothing.
 */
interface CommentRaces extends Neighbourhood {
  int ROUNDS = 20;

  Race<Violation> RACE =
      new Race<>(
          failure ->
              failure instanceof ViolationException refused
                  ? Optional.of(refused.violation())
                  : Optional.empty());

  @Test
  default void aCommentOnABookThatIsRemovedGoesAlongOrIsRefused() {
    UserId user = user("ada");
    for (int round = 1; round <= ROUNDS; round++) {
      Target book = book(round).book();
      assertGoesAlong(round, user, book, UnknownTarget.class, () -> removeBook(book));
    }
  }

  @Test
  default void aCommentOnABookThatGoesWithItsAuthorGoesAlongOrIsRefused() {
    UserId user = user("ada");
    for (int round = 1; round <= ROUNDS; round++) {
      Written written = book(round);
      assertGoesAlong(
          round,
          user,
          written.book(),
          UnknownTarget.class,
          () -> authors().remove(written.author(), Precondition.NONE, true).dependants());
    }
  }

  @Test
  default void aCommentOnACourseThatIsRemovedGoesAlongOrIsRefused() {
    UserId user = user("ada");
    for (int round = 1; round <= ROUNDS; round++) {
      Target course = course(round);
      assertGoesAlong(
          round,
          user,
          course,
          UnknownTarget.class,
          () -> courses().remove(new CourseId(course.id()), Precondition.NONE, false).dependants());
    }
  }

  @Test
  default void aCommentOnAnArticleThatIsRemovedGoesAlongOrIsRefused() {
    UserId user = user("ada");
    for (int round = 1; round <= ROUNDS; round++) {
      Target article = article();
      assertGoesAlong(
          round,
          user,
          article,
          UnknownTarget.class,
          () -> articles().remove(new ArticleId(article.id()), Precondition.NONE, true));
    }
  }

  @Test
  default void anArticleWithACommentStaysOrItsFirstCommentComesTooLate() {
    UserId user = user("ada");
    for (int round = 1; round <= ROUNDS; round++) {
      Target article = article();

      var results =
          RACE.<Object>run(
              List.of(
                  () -> articles().remove(new ArticleId(article.id()), Precondition.NONE, false),
                  () -> post(user, article)));

      assertEquals(1, Race.succeeded(results));
      assertEquals(
          1,
          Race.refusedWith(ArticleInUse.class, results)
              + Race.refusedWith(UnknownTarget.class, results));
      assertEquals(List.of(), dangling());
    }
  }

  @Test
  default void aCommentOfAUserWhoIsRemovedGoesAlongOrIsRefused() {
    Target book = book(1).book();
    for (int round = 1; round <= ROUNDS; round++) {
      UserId user = user("user" + round);
      assertGoesAlong(
          round, user, book, UnknownCommenter.class, () -> users().remove(user, Precondition.NONE));
    }
  }

  /** Posts comments while something is removed that they need. */
  private void assertGoesAlong(
      int round,
      UserId user,
      Target target,
      Class<? extends Violation> rule,
      Callable<DependantCounts> removal) {
    post(user, target);
    List<Callable<Object>> commands = new ArrayList<>();
    for (int i = 0; i < Race.CROWD; i++) {
      commands.add(() -> post(user, target));
    }
    commands.add(round % Race.CROWD, removal::call);

    var results = RACE.run(commands);

    Object counted = results.remove(round % Race.CROWD).value().orElseThrow();
    assertEquals(DependantCounts.of("comments", 1 + Race.succeeded(results)), counted);
    assertEquals(
        Race.CROWD, Race.succeeded(results) + Race.refusedWith(rule, results), "or refused");
    assertEquals(List.of(), on(target));
    assertEquals(List.of(), dangling());
  }

  @Test
  default void bookAndUserAndCommentAreRemovedAtOnceAndEachCommentIsCountedOnce() {
    for (int round = 1; round <= ROUNDS; round++) {
      UserId user = user("user" + round);
      UserId other = user("other" + round);
      Target book = book(round).book();
      Target kept = course(round);
      Comment one = post(user, book);
      post(other, book);
      post(user, kept);
      post(other, kept);
      List<Callable<Object>> commands = new ArrayList<>();
      commands.add(() -> removeBook(book));
      commands.add(() -> users().remove(user, Precondition.NONE));
      commands.add(() -> remove(one));
      commands.add(() -> remove(one));
      for (int i = 0; i < Race.CROWD / 2; i++) {
        commands.add(() -> posted(user, book));
        commands.add(() -> posted(user, kept));
      }

      var results = RACE.run(commands);

      long gone =
          results.stream()
              .flatMap(it -> it.value().stream())
              .filter(DependantCounts.class::isInstance)
              .mapToLong(it -> ((DependantCounts) it).byKind().getOrDefault("comments", 0L))
              .sum();
      long posted = results.stream().filter(it -> it.value().equals(Optional.of("posted"))).count();
      assertEquals(3 + posted, gone);
      assertEquals(1, on(kept).size());
      assertEquals(List.of(), dangling());
      long late =
          Race.refusedWith(UnknownTarget.class, results)
              + Race.refusedWith(UnknownCommenter.class, results);
      assertEquals(Race.CROWD - posted, late);
      assertEquals(
          results.size(),
          Race.succeeded(results) + late + Race.refusedWith(UnknownComment.class, results));
    }
  }

  private Object posted(UserId user, Target target) {
    post(user, target);
    return "posted";
  }

  private DependantCounts removeBook(Target book) {
    return books().remove(new BookId(book.id()), Precondition.NONE);
  }

  private Object remove(Comment comment) {
    comments().remove(comment.id(), Precondition.NONE);
    return DependantCounts.of("comments", 1);
  }
}
