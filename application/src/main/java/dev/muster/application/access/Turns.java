package dev.muster.application.access;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets those who want the same thing take turns on this node. Some who want different things wait
 * for one another as well, because the number of locks is fixed.
 *
 * @param <K> what is wanted
 */
final class Turns<K> {
  private static final int LOCKS = 1024;

  private final Lock[] locks =
      Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);

  /** Runs the work while nobody else who wants the same runs work. */
  <T> T take(K wanted, Supplier<T> work) {
    Lock lock = locks[Math.floorMod(wanted.hashCode(), LOCKS)];
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
