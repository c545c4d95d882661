package dev.muster.application.discussion.port;

/** Driven port: knows the things of one kind, which another context keeps. */
@FunctionalInterface
public interface Things {
  /**
   * Keeps a thing from being removed until the unit of work ends, and returns whether the thing
   * exists.
   *
   * @param thing its identity, at least 1
   */
  boolean hold(long thing);
}
