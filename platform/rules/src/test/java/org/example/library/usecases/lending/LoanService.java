package org.example.library.usecases.lending;

import org.example.library.model.lending.Book;
import org.example.library.usecases.Listing;
import org.example.library.usecases.lending.port.Shelf;

final class LoanService implements Loans {
  private final Shelf shelf;

  LoanService(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public Listing<Book> available() {
    return new Listing<>(shelf.books());
  }
}
