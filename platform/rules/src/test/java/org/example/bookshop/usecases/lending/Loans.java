package org.example.bookshop.usecases.lending;

import org.example.bookshop.model.lending.Book;
import org.example.bookshop.usecases.Listing;

/** Lends books to readers. */
public interface Loans {
  /** Returns the books that can be borrowed now. */
  Listing<Book> available();
}
