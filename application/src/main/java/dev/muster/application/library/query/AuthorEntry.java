package dev.muster.application.library.query;

import dev.muster.domain.library.Author;
import dev.muster.domain.library.Book;
import java.util.List;

/**
 * Read model: an author with books.
 *
 * @param author the author
 * @param bookCount the number of the author's books, each counted once
 * @param books the first {@value #MAX_BOOKS} of them by id where they were asked for, else none
 */
public record AuthorEntry(Author author, long bookCount, List<Book> books) {
  /** The highest number of books in an entry. */
  public static final int MAX_BOOKS = 100;

  /** Copies the list. */
  public AuthorEntry {
    books = List.copyOf(books);
  }
}
