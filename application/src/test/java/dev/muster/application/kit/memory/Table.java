package dev.muster.application.kit.memory;

import dev.muster.application.StaleVersionException;
import dev.muster.domain.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;

/**
 * A table of an {@link InMemoryStore}. Its constraints are declared first, and then rows are read
 * and written. A write outside a unit of work is a unit of its own.
 *
 * @param <K> the primary key
 * @param <R> the immutable row
 */
public final class Table<K, R> extends TableReader<K, R> {
  private final Constraints<R> constraints;
  private final List<Consumer<K>> references = new ArrayList<>();

  // Kept outside the state, as a database sequence is: a rollback does not return its numbers.
  private final AtomicLong sequence = new AtomicLong();

  private BiPredicate<R, R> follows = (stored, changed) -> true;
  private Function<K, ? extends RuntimeException> missing;

  Table(Units units, String name, Function<R, K> key, Comparator<? super K> order) {
    super(units, name, key, order);
    constraints = new Constraints<>(name + "_pkey");
    missing = absent -> new NoSuchElementException(name + " " + absent);
  }

  /** Declares that an update must follow the stored version, and is stale otherwise. */
  public Table<K, R> versioned(Function<R, Version> version) {
    follows = (stored, changed) -> version.apply(changed).follows(version.apply(stored));
    return this;
  }

  /**
   * Declares that no two rows have the same value.
   *
   * @param value returns the value to compare, such as a folded name, or null for a row that the
   *     constraint does not apply to
   */
  public Table<K, R> unique(String constraint, Function<R, ?> value) {
    constraints.add(
        constraint,
        row -> {
          Object wanted = value.apply(row);
          return wanted == null
              || where(other -> wanted.equals(value.apply(other)) && !isSame(other, row)).isEmpty();
        });
    return this;
  }

  /** Declares a reference to a row that cannot be deleted while rows refer to it. */
  public <F> Table<K, R> references(
      String constraint, Table<F, ?> other, Function<R, F> foreignKey) {
    return references(constraint, other, foreignKey, OnDelete.RESTRICT);
  }

  /**
   * Declares a reference to a row of a table.
   *
   * @param foreignKey returns the key of the other row, or null for a row without a reference
   * @param onDelete the effect of a delete of the other row
   */
  public <F> Table<K, R> references(
      String constraint, Table<F, ?> other, Function<R, F> foreignKey, OnDelete onDelete) {
    constraints.add(
        constraint, row -> foreignKey.apply(row) == null || other.contains(foreignKey.apply(row)));
    other.references.add(
        deleted -> {
          for (R row : where(it -> deleted.equals(foreignKey.apply(it)))) {
            if (onDelete == OnDelete.RESTRICT) {
              throw new ConstraintViolatedException(constraint, row);
            }
            delete(key(row));
          }
        });
    return this;
  }

  /**
   * Sets the exception for rows refused by a constraint; the default is {@link
   * ConstraintViolatedException}.
   */
  public Table<K, R> refuses(String constraint, Function<R, ? extends RuntimeException> refusal) {
    constraints.refuse(constraint, refusal);
    return this;
  }

  /** Sets the exception for updates and deletes of missing rows. */
  public Table<K, R> missing(Function<K, ? extends RuntimeException> refusal) {
    missing = refusal;
    return this;
  }

  /** Inserts a row made with a new identity, and returns it. */
  public R insert(LongFunction<R> row) {
    R made = row.apply(sequence.incrementAndGet());
    insert(made);
    return made;
  }

  /** Inserts a row. */
  public void insert(R row) {
    change(
        rows -> {
          if (rows.containsKey(key(row))) {
            throw constraints.taken(row);
          }
          constraints.check(row);
          return rows.put(key(row), row);
        });
  }

  /** Replaces the row with the same key. */
  public void update(R row) {
    update(key(row), stored -> row);
  }

  /** Replaces the row with this key by a row made from it, and returns the new row. */
  public R update(K wanted, UnaryOperator<R> row) {
    return change(
        rows -> {
          R stored = find(wanted).orElseThrow(() -> missing.apply(wanted));
          R changed = row.apply(stored);
          if (!follows.test(stored, changed)) {
            throw new StaleVersionException();
          }
          constraints.check(changed);
          rows.put(wanted, changed);
          return changed;
        });
  }

  /** Deletes a row. */
  public void delete(K wanted) {
    change(
        rows -> {
          find(wanted).orElseThrow(() -> missing.apply(wanted));
          references.forEach(it -> it.accept(wanted));
          return rows.remove(wanted);
        });
  }

  /** Makes all further generated identities greater than this one. */
  public void continueBeyond(long identity) {
    sequence.accumulateAndGet(identity, Math::max);
  }

  /** Stores a row without checking constraints, for an adapter that is broken on purpose. */
  public void force(R row) {
    change(rows -> rows.put(key(row), row));
  }

  void restart() {
    sequence.set(0);
  }
}
