package dev.muster.application.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Runs commands at the same moment and keeps the result of each.
 *
 * @param <V> the rules of the commands
 */
public final class Race<V> {
  /** The default number of concurrent commands. */
  public static final int CROWD = 16;

  /** The default number of repetitions. */
  public static final int ROUNDS = 5;

  /** A race of commands that must all succeed. */
  public static final Race<Void> OF_NO_REFUSAL = new Race<>(failure -> Optional.empty());

  private final Function<Throwable, Optional<V>> refusal;

  /**
   * Prepares races between commands of a context.
   *
   * @param refusal returns the broken rule of a refusal, or empty for any other failure
   */
  public Race(Function<Throwable, Optional<V>> refusal) {
    this.refusal = refusal;
  }

  /**
   * The result of one command.
   *
   * @param value its return value, unless it was refused
   * @param violation the broken rule, if it was refused
   */
  public record Result<T, V>(Optional<T> value, Optional<V> violation) {}

  /**
   * Runs all commands at once, each in a thread of its own; returns the results in the order of the
   * commands.
   *
   * @throws AssertionError if a command failed for another reason than a broken rule
   */
  public <T> List<Result<T, V>> run(List<Callable<T>> commands) {
    CountDownLatch ready = new CountDownLatch(commands.size());
    try (ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread::new)) {
      List<Future<Result<T, V>>> started =
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
      List<Result<T, V>> results = new ArrayList<>();
      for (Future<Result<T, V>> result : started) {
        results.add(result.get());
      }
      return results;
    } catch (ExecutionException failed) {
      throw new AssertionError("a command failed: " + failed.getCause(), failed.getCause());
    } catch (InterruptedException interrupted) {
      throw new AssertionError("the race was interrupted", interrupted);
    }
  }

  /** Runs the command once for each argument, all at once. */
  public <A, T> List<Result<T, V>> each(List<A> arguments, Function<A, T> command) {
    return run(arguments.stream().map(it -> (Callable<T>) () -> command.apply(it)).toList());
  }

  /** Returns the number of successful commands. */
  public static long succeeded(List<? extends Result<?, ?>> results) {
    return results.stream().filter(it -> it.value().isPresent()).count();
  }

  /** Returns the number of commands refused with this rule. */
  public static long refusedWith(Class<?> rule, List<? extends Result<?, ?>> results) {
    return results.stream().flatMap(it -> it.violation().stream()).filter(rule::isInstance).count();
  }

  private <T> Result<T, V> outcome(Callable<T> command) throws Exception {
    try {
      return new Result<>(Optional.of(command.call()), Optional.empty());
    } catch (RuntimeException failure) {
      Optional<V> violation = refusal.apply(failure);
      if (violation.isEmpty()) {
        throw failure;
      }
      return new Result<>(Optional.empty(), violation);
    }
  }
}
