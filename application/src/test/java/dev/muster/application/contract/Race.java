package dev.muster.application.contract;

import dev.muster.domain.roster.RosterViolation;
import dev.muster.domain.roster.RosterViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Runs commands at the same moment and keeps what came of each. */
public final class Race {
  private Race() {}

  /**
   * What came of one command.
   *
   * @param value what it returned, unless it was refused
   * @param violation why it was refused
   */
  public record Result<T>(Optional<T> value, Optional<RosterViolation> violation) {}

  /**
   * Runs all commands at once, each in a thread of its own; the results are in their order.
   *
   * @throws AssertionError when a command failed with anything but a broken rule
   */
  public static <T> List<Result<T>> run(List<Callable<T>> commands) {
    CountDownLatch ready = new CountDownLatch(commands.size());
    try (ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread::new)) {
      List<Future<Result<T>>> started =
          commands.stream()
              .map(
                  command ->
                      threads.submit(
                          () -> {
                            ready.countDown();
                            ready.await();
                            return outcome(command);
                          }))
              .toList();
      List<Result<T>> results = new ArrayList<>();
      for (Future<Result<T>> result : started) {
        results.add(result.get());
      }
      return results;
    } catch (Exception failure) {
      throw new AssertionError("a command neither succeeded nor was refused", failure);
    }
  }

  /** Runs the command once for each argument, all at once. */
  public static <A, T> List<Result<T>> each(List<A> arguments, Function<A, T> command) {
    return run(arguments.stream().map(it -> (Callable<T>) () -> command.apply(it)).toList());
  }

  /** How many succeeded. */
  public static long succeeded(List<? extends Result<?>> results) {
    return results.stream().filter(it -> it.value().isPresent()).count();
  }

  /** How many were refused with this rule. */
  public static long refusedWith(
      Class<? extends RosterViolation> rule, List<? extends Result<?>> results) {
    return results.stream().flatMap(it -> it.violation().stream()).filter(rule::isInstance).count();
  }

  private static <T> Result<T> outcome(Callable<T> command) throws Exception {
    try {
      return new Result<>(Optional.of(command.call()), Optional.empty());
    } catch (RosterViolationException refused) {
      return new Result<>(Optional.empty(), Optional.of(refused.violation()));
    }
  }
}
