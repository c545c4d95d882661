package org.example.library.usecases.lending.port;

import java.util.List;
import org.example.library.model.lending.Book;

/** Where the books are. */
public interface Shelf {
  /** All that stand there. */
  List<Book> books();
}
