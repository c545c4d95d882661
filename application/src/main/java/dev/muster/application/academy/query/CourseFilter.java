package dev.muster.application.academy.query;

import dev.muster.domain.NameFragment;
import java.util.Optional;

/**
 * Selects courses.
 *
 * @param name a part of the name
 * @param code a part of the code
 * @param seats whether there is a free seat
 */
public record CourseFilter(
    Optional<NameFragment> name, Optional<NameFragment> code, Optional<Boolean> seats) {
  /** Selects all courses. */
  public static final CourseFilter ALL =
      new CourseFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
