package org.example.library.usecases.lending;

import org.example.library.usecases.lending.port.Shelf;

/** The way to the use cases of lending. */
public final class LendingUseCases {
  private LendingUseCases() {}

  /** Lending over this shelf. */
  public static Loans over(Shelf shelf) {
    return new LoanService(shelf);
  }
}
