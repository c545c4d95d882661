package dev.muster.platform.jdbc.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Records whether the work had finished before the commit failed, so that the failure can be
 * classified.
 */
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

  /** Returns whether the work succeeded, so that only the commit remains. */
  public boolean isWorkDone() {
    return workDone;
  }

  /** Returns the exception that the work itself threw. */
  public Optional<RuntimeException> failure() {
    return Optional.ofNullable(failure);
  }
}
