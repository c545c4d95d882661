package dev.muster.application.academy.query;

import dev.muster.domain.EmailFragment;
import dev.muster.domain.NameFragment;
import java.util.Optional;

/**
 * Selects students.
 *
 * @param name a part of the name
 * @param email a part of the address
 */
public record StudentFilter(Optional<NameFragment> name, Optional<EmailFragment> email) {
  /** Selects all students. */
  public static final StudentFilter ALL = new StudentFilter(Optional.empty(), Optional.empty());
}
