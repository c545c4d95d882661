package dev.muster.persistence;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How far a unit's work came, for those who must tell what its failure means. */
final class Progress<T> {
  private final Supplier<T> work;
  private boolean workDone;
  private @Nullable RuntimeException failure;

  Progress(Supplier<T> work) {
    this.work = work;
  }

  T work() {
    try {
      T result = work.get();
      workDone = true;
      return result;
    } catch (RuntimeException thrown) {
      failure = thrown;
      throw thrown;
    }
  }

  /** Whether nothing is left but to keep it. */
  boolean isWorkDone() {
    return workDone;
  }

  /** What the work itself failed with. */
  Optional<RuntimeException> failure() {
    return Optional.ofNullable(failure);
  }
}
