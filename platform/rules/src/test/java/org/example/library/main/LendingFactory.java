package org.example.library.main;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.example.library.usecases.lending.LendingUseCases;
import org.example.library.usecases.lending.Loans;
import org.example.library.usecases.lending.port.Shelf;

/** Wires lending. */
@Factory
final class LendingFactory {
  @Singleton
  Loans loans(Shelf shelf) {
    return LendingUseCases.over(shelf);
  }
}
