package dev.muster.application.kit.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The constraints of one table, in the order of their checks.
 *
 * @param <R> a row
 */
final class Constraints<R> {
  private final List<Constraint<R>> all = new ArrayList<>();
  private final Map<String, Function<R, ? extends RuntimeException>> refusals = new HashMap<>();

  private final String primaryKey;

  Constraints(String primaryKey) {
    this.primaryKey = primaryKey;
  }

  /**
   * One constraint.
   *
   * @param holds returns whether a row satisfies it
   */
  private record Constraint<R>(String name, Predicate<R> holds) {}

  void add(String name, Predicate<R> holds) {
    if (knows(name)) {
      throw new IllegalArgumentException("there is a constraint " + name + " already");
    }
    all.add(new Constraint<>(name, holds));
  }

  void refuse(String name, Function<R, ? extends RuntimeException> refusal) {
    if (!knows(name)) {
      throw new IllegalArgumentException("there is no constraint " + name);
    }
    refusals.put(name, refusal);
  }

  /** Throws the exception of the first constraint violated by the row. */
  void check(R row) {
    all.stream()
        .filter(it -> !it.holds().test(row))
        .findFirst()
        .ifPresent(
            it -> {
              throw refusal(it.name(), row);
            });
  }

  /** Returns the exception for a row with a duplicate key. */
  RuntimeException taken(R row) {
    return refusal(primaryKey, row);
  }

  private RuntimeException refusal(String name, R row) {
    Function<R, ? extends RuntimeException> refusal = refusals.get(name);
    return refusal == null ? new ConstraintViolatedException(name, row) : refusal.apply(row);
  }

  private boolean knows(String name) {
    return name.equals(primaryKey) || all.stream().anyMatch(it -> it.name().equals(name));
  }
}
