package org.example.library.usecases.lending.port;

import java.util.List;
import org.example.library.model.lending.Book;

/** Stores the books. */
public interface Shelf {
  /** Returns all books on the shelf. */
  List<Book> books();
}
