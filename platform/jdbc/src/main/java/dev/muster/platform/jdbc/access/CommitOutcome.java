package dev.muster.platform.jdbc.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How far a unit's work came, for those who must tell what its failure means. */
public final class CommitOutcome<T> {
  private final Supplier<T> work;
  private boolean workDone;
  private @Nullable RuntimeException failure;

  public CommitOutcome(Supplier<T> work) {
    this.work = work;
  }

  public T work() {
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
  public boolean isWorkDone() {
    return workDone;
  }

  /** What the work itself failed with. */
  public Optional<RuntimeException> failure() {
    return Optional.ofNullable(failure);
  }
}
