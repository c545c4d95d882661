package dev.muster.domain.library;

import dev.muster.domain.Version;
import java.util.List;

/**
 * A change of a book's authors; all of it is stored, or nothing.
 *
 * @param book the book
 * @param version the version of the book after the change
 * @param writers the number of its writers after the change
 * @param settled the authorships that are new or have other roles
 * @param ended the authors without a role from now on
 */
public record AuthorshipChange(
    BookId book, Version version, int writers, List<Authorship> settled, List<AuthorId> ended) {
  /** Copies the lists. */
  public AuthorshipChange {
    settled = List.copyOf(settled);
    ended = List.copyOf(ended);
  }

  /** Returns whether everything stays as it is. */
  public boolean isEmpty() {
    return settled.isEmpty() && ended.isEmpty();
  }
}
