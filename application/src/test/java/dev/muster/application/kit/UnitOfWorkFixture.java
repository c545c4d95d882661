package dev.muster.application.kit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.UnitOfWork;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Starting point of the contracts of the shared ports: an adapter that is empty before each test.
 */
@ExtendWith(NotWrittenFirst.class)
public interface UnitOfWorkFixture {
  /** The time of all events in a suite. */
  Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");

  /** Returns the unit of work of the adapter under test. */
  UnitOfWork unitOfWork();

  /** Returns rows stored in the units of work of the same adapter. */
  Rows rows();

  /** Runs the work as one unit. */
  default <T> T unit(Supplier<T> work) {
    return unitOfWork().execute(work);
  }

  /**
   * Runs the work in a unit that fails afterwards, and asserts that the unit throws this failure.
   */
  default void undone(Runnable work) {
    undone(this::unit, work);
  }

  /** Runs the work in a unit of some kind as {@link #undone(Runnable)} does. */
  default void undone(Consumer<Supplier<Object>> unit, Runnable work) {
    RuntimeException failure = new IllegalStateException("undo");
    RuntimeException thrown =
        assertThrows(
            RuntimeException.class,
            () ->
                unit.accept(
                    () -> {
                      work.run();
                      throw failure;
                    }));
    if (thrown != failure) {
      throw new AssertionError("the unit threw another failure: " + thrown, thrown);
    }
  }
}
