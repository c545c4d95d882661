package org.example.bookshop.usecases.lending.port;

import java.util.List;
import org.example.bookshop.model.lending.Book;

/** Stores the books. */
public interface Shelf {
  /** Returns all books on the shelf. */
  List<Book> books();
}
