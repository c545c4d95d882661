package dev.muster.application.newsroom.race;

import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.application.newsroom.contract.NewsroomFixture;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryRemoval.Mode;
import dev.muster.domain.newsroom.NewsroomViolation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Starting point of the races: commands at once in one newsroom. */
public interface NewsroomRace extends NewsroomFixture {
  /** The number of repetitions of each race. */
  int ROUNDS = 20;

  /** Runs commands at once; all of them may be refused. */
  default List<Race.Result<Object, NewsroomViolation>> race(List<Callable<Object>> commands) {
    return new Race<NewsroomViolation>(REFUSALS::rule).run(commands);
  }

  /** Runs two commands at once. */
  default List<Race.Result<Object, NewsroomViolation>> race(
      Callable<Object> one, Callable<Object> other) {
    return race(List.of(one, other));
  }

  /** Gives a category another parent. */
  default Category move(Category category, Category parent) {
    return useCases().categories().move(category.id(), Precondition.NONE, Optional.of(parent.id()));
  }

  /** Removes a category. */
  default Object remove(Category category, Mode mode) {
    return useCases().categories().remove(category.id(), Precondition.NONE, mode);
  }

  /** Returns the length of the path down to a category. */
  default int level(Category category) {
    return useCases()
        .queries()
        .path(category.id(), new PageRequest(100, Optional.empty()))
        .items()
        .size();
  }
}
