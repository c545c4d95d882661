package org.example.library.usecases.lending;

import org.example.library.model.lending.Book;
import org.example.library.usecases.Listing;

/** Lends books to readers. */
public interface Loans {
  /** Returns the books that can be borrowed now. */
  Listing<Book> available();
}
