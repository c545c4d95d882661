package dev.muster.application.library.query;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.NameFragment;
import java.util.Optional;

/**
 * Selects authors.
 *
 * @param name a part of the name
 * @param minBooks the lowest number of books, whatever the author does for them; 0 for all authors,
 *     negative numbers are refused with {@link InvalidValueException}
 */
public record AuthorFilter(Optional<NameFragment> name, int minBooks) {
  /** Selects all authors. */
  public static final AuthorFilter ALL = new AuthorFilter(Optional.empty(), 0);

  /** Checks the range. */
  public AuthorFilter {
    if (minBooks < 0) {
      throw new InvalidValueException("must be a whole number from 0");
    }
  }
}
