package org.example.bookshop.usecases.lending;

import org.example.bookshop.usecases.lending.port.Shelf;

/** Makes the use cases of lending. */
public final class LendingUseCases {
  private LendingUseCases() {}

  /** Returns the use cases over this shelf. */
  public static Loans over(Shelf shelf) {
    return new LoanService(shelf);
  }
}
