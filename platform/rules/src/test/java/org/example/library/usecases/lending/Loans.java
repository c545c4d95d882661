package org.example.library.usecases.lending;

import org.example.library.model.lending.Book;
import org.example.library.usecases.Listing;

/** Lending books: what readers can do. */
public interface Loans {
  /** The books that can be taken home now. */
  Listing<Book> available();
}
