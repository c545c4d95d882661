package dev.muster.persistence.newsroom;

import dev.muster.domain.newsroom.NewsroomViolation;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.platform.jdbc.access.ViolatedConstraint;
import io.micronaut.data.exceptions.DataAccessException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns violated constraints into the rules that they back. */
final class BackedRules {
  private BackedRules() {}

  /**
   * Runs a write.
   *
   * @param rules the rule to break for each constraint that the write may violate
   */
  static <T> T refusing(Map<String, NewsroomViolation> rules, Supplier<T> write) {
    try {
      return write.get();
    } catch (DataAccessException failure) {
      Optional<NewsroomViolation> rule =
          ViolatedConstraint.nameIn(failure).map(constraint -> rules.get(constraint));
      throw rule.<RuntimeException>map(NewsroomViolationException::new).orElse(failure);
    }
  }
}
