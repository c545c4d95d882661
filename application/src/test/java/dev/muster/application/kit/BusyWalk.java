package dev.muster.application.kit;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.muster.application.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Reads a list to its end during concurrent writes. */
public final class BusyWalk {
  private BusyWalk() {}

  /**
   * Reads all pages of a list. With each page every writer writes once, in a thread of its own, and
   * the next page is read after all writers have finished. So no two pages come from the same
   * state, on fast and slow machines alike.
   *
   * @param list reads the first page, or the page of a cursor
   * @param writers write once each time they are run
   * @return the items of all pages
   * @throws AssertionError if a writer failed
   */
  public static <T> List<T> read(
      Function<Optional<String>, Page<T>> list, List<? extends Runnable> writers) {
    Phaser turn = new Phaser(1 + writers.size());
    AtomicBoolean ended = new AtomicBoolean();
    List<T> items = new ArrayList<>();
    try (ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread::new)) {
      List<? extends Future<?>> writing =
          writers.stream().map(it -> threads.submit(() -> write(it, turn, ended))).toList();
      try {
        Optional<String> next = Optional.empty();
        do {
          Page<T> page = list.apply(next);
          items.addAll(page.items());
          assertFalse(
              page.next().isPresent() && page.next().equals(next), "the list does not go on");
          next = page.next();
          turn.arriveAndAwaitAdvance();
        } while (next.isPresent());
      } finally {
        ended.set(true);
        turn.arriveAndDeregister();
      }
      for (Future<?> writer : writing) {
        writer.get();
      }
      return items;
    } catch (Exception failure) {
      throw new AssertionError("the list was not read to its end, or a writer failed", failure);
    }
  }

  private static void write(Runnable writer, Phaser turn, AtomicBoolean ended) {
    try {
      while (!ended.get()) {
        writer.run();
        turn.arriveAndAwaitAdvance();
      }
    } finally {
      turn.arriveAndDeregister();
    }
  }
}
