package dev.muster.domain.library;

import java.util.List;

/**
 * A book with its authors.
 *
 * @param book the book
 * @param credits its authors, by id
 */
public record CreditedBook(Book book, List<Credit> credits) {
  /** Copies the list. */
  public CreditedBook {
    credits = List.copyOf(credits);
  }
}
