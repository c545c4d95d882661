package dev.muster.application.library.query;

import dev.muster.domain.NameFragment;
import dev.muster.domain.library.Isbn;
import java.util.Optional;

/**
 * Selects books.
 *
 * @param title a part of the title
 * @param isbn the number
 */
public record BookFilter(Optional<NameFragment> title, Optional<Isbn> isbn) {
  /** Selects all books. */
  public static final BookFilter ALL = new BookFilter(Optional.empty(), Optional.empty());
}
