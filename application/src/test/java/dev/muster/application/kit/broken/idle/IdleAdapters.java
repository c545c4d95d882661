package dev.muster.application.kit.broken.idle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.kit.broken.BrokenAdapters;
import dev.muster.application.kit.broken.Candidate;
import dev.muster.application.kit.broken.Faults;
import dev.muster.application.kit.broken.Ports;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * An incomplete set of broken adapters: a port without a fault, a test that finds no fault, a fault
 * without a test, and a fault without an entry. Its name does not end in Test, so that the build
 * does not run it directly.
 */
public class IdleAdapters extends BrokenAdapters<IdleAdapters.Both> {
  private static final Faults<Both> FAULTS =
      Faults.of(Both.class, () -> new Both(() -> "hello", () -> 1), IdleAdapters.class);

  IdleAdapters() {
    super(FAULTS, OnBoth.class);
  }

  /** All ports of the context. */
  record Both(Supplier<String> word, LongSupplier number) {}

  static Both saysNothing(Both honest) {
    return Ports.with(honest, Supplier.class, () -> "");
  }

  static Both shouts(Both honest) {
    return Ports.with(honest, Supplier.class, () -> honest.word().get() + "!");
  }

  static Both whispers(Both honest) {
    return Ports.with(honest, Supplier.class, () -> honest.word().get() + "...");
  }

  interface BothContract {
    Both both();

    @Test
    default void saysSomething() {
      assertEquals(false, both().word().get().isEmpty());
    }

    @Test
    default void counts() {
      assertEquals(1, both().number().getAsLong());
    }
  }

  static final class OnBoth extends Candidate<Both> implements BothContract {
    OnBoth() {
      super(FAULTS);
    }

    @Override
    public Both both() {
      return adapter();
    }
  }
}
