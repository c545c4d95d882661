package dev.muster.application.discussion.port;

import dev.muster.domain.discussion.TargetType;

/**
 * Driven port: knows the things of one kind, which another context keeps. Each kind that may be
 * commented on is contributed by the wiring.
 */
public interface TargetKind {
  /** Returns the word of the kind. */
  TargetType type();

  /**
   * Keeps a thing from being removed until the unit of work ends, and returns whether the thing
   * exists.
   *
   * @param thing its identity, at least 1
   */
  boolean hold(long thing);
}
