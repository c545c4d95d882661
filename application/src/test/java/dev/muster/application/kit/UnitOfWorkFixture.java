package dev.muster.application.kit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.UnitOfWork;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the contracts of the shared ports start from: an adapter that is empty before each test. */
@ExtendWith(NotWrittenFirst.class)
public interface UnitOfWorkFixture {
  /** The moment at which everything in a suite happens. */
  Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");

  /** Returns the unit of work of the adapter under test. */
  UnitOfWork unitOfWork();

  /** Returns rows that are stored in the units of the same adapter. */
  Rows rows();

  /** Does the work as one unit. */
  default <T> T unit(Supplier<T> work) {
    return unitOfWork().execute(work);
  }

  /** Does the work as a unit that fails after it, and asserts that the unit throws that failure. */
  default void undone(Runnable work) {
    RuntimeException failure = new IllegalStateException("undo");
    RuntimeException thrown =
        assertThrows(
            RuntimeException.class,
            () ->
                unit(
                    () -> {
                      work.run();
                      throw failure;
                    }));
    if (thrown != failure) {
      throw new AssertionError("the unit threw another failure: " + thrown, thrown);
    }
  }
}
