package dev.muster.platform.jdbc.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets one caller act for all that wait at the same moment.
 *
 * <p>There is no timer. A caller acts at once while few others are acting. Later callers wait until
 * one of those has finished; then one caller acts for all callers in the queue. A result is
 * therefore never older than its job, as it could be if a caller joined one that is acting already;
 * and the busier the database is, the less often it is asked.
 *
 * @param <J> the job of a caller
 * @param <R> the result of a job
 */
final class Gathering<J, R> {
  // One statement for the database to work on, and one for the network and this process.
  private static final int ACTING = 2;
  // A bound on the size of a statement, and on a caller's wait for the results of others.
  private static final int MAX_OTHERS = 63;

  private final Bulkhead bulkhead;
  private final Function<List<J>, List<Supplier<R>>> together;
  private final Function<J, R> alone;
  private final Queue<Caller<J, R>> waiting = new ArrayDeque<>();
  private int acting;

  /**
   * Creates the gathering of callers with jobs of one kind.
   *
   * @param bulkhead bounds the number of callers that wait
   * @param together does several jobs, and returns what each caller runs for its result, in their
   *     order
   * @param alone does one job, after several together have failed
   */
  Gathering(
      Bulkhead bulkhead, Function<List<J>, List<Supplier<R>>> together, Function<J, R> alone) {
    this.bulkhead = bulkhead;
    this.together = together;
    this.alone = alone;
  }

  /** A waiting caller; its future completes with its result, or with its turn to act. */
  private record Caller<J, R>(J job, CompletableFuture<Supplier<R>> turn) {}

  /** Does a job now or a little later, by itself or together with others. */
  R join(J job) {
    Caller<J, R> caller = new Caller<>(job, new CompletableFuture<>());
    // The wait is bounded: whoever acts ends within its own time limit.
    return isFirst(caller) ? act(caller) : caller.turn().join().get();
  }

  private synchronized boolean isFirst(Caller<J, R> caller) {
    if (acting < ACTING) {
      acting++;
      return true;
    }
    bulkhead.queueUp();
    waiting.add(caller);
    return false;
  }

  /** Does the jobs of a caller and of the callers in the queue. */
  private R act(Caller<J, R> caller) {
    List<Caller<J, R>> others = List.of();
    Supplier<R> own;
    try {
      others = takeWaiting();
      List<J> jobs = new ArrayList<>(List.of(caller.job()));
      others.forEach(it -> jobs.add(it.job()));
      List<Supplier<R>> results = together.apply(jobs);
      for (int i = 0; i < others.size(); i++) {
        others.get(i).turn().complete(results.get(i + 1));
      }
      own = results.getFirst();
    } catch (RuntimeException failure) {
      if (others.isEmpty()) {
        throw failure;
      }
      // One job or this caller's deadline may be the cause, so each caller now acts alone.
      leaveAlone(others);
      own = () -> alone.apply(caller.job());
    } catch (Error failure) {
      leaveAlone(others);
      throw failure;
    } finally {
      letNextAct();
    }
    return own.get();
  }

  private void leaveAlone(List<Caller<J, R>> callers) {
    callers.forEach(it -> it.turn().complete(() -> alone.apply(it.job())));
  }

  private synchronized List<Caller<J, R>> takeWaiting() {
    List<Caller<J, R>> taken = new ArrayList<>();
    while (!waiting.isEmpty() && taken.size() < MAX_OTHERS) {
      taken.add(waiting.remove());
      bulkhead.leaveQueue();
    }
    return taken;
  }

  private synchronized void letNextAct() {
    if (waiting.isEmpty()) {
      acting--;
    } else {
      Caller<J, R> next = waiting.remove();
      bulkhead.leaveQueue();
      next.turn().complete(() -> act(next));
    }
  }
}
