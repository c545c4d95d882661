package org.example.bookshop.usecases.lending;

import org.example.bookshop.model.lending.Book;
import org.example.bookshop.usecases.Listing;
import org.example.bookshop.usecases.lending.port.Shelf;

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
