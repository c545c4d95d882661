package org.example.bookshop.main;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.example.bookshop.usecases.lending.LendingUseCases;
import org.example.bookshop.usecases.lending.Loans;
import org.example.bookshop.usecases.lending.port.Shelf;

/** Wires lending. */
@Factory
final class LendingFactory {
  @Singleton
  Loans loans(Shelf shelf) {
    return LendingUseCases.over(shelf);
  }
}
