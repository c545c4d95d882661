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
 * A table of an {@link InMemoryStore}: first its constraints are declared, then rows are read and
 * written. What is written outside a unit of work is a unit of its own.
 *
 * @param <K> the primary key
 * @param <R> a row, which is immutable
 */
public final class Table<K, R> extends TableReader<K, R> {
  private final Constraints<R> constraints;
  private final List<Consumer<K>> references = new ArrayList<>();

  // Outside the state, as a sequence of a database is: a rollback does not give a number back.
  private final AtomicLong sequence = new AtomicLong();

  private BiPredicate<R, R> follows = (stored, changed) -> true;
  private Function<K, ? extends RuntimeException> missing;

  Table(Units units, String name, Function<R, K> key, Comparator<? super K> order) {
    super(units, name, key, order);
    constraints = new Constraints<>(name + "_pkey");
    missing = absent -> new NoSuchElementException(name + " " + absent);
  }

  /** Declares that an update takes the place of the version before, or is stale. */
  public Table<K, R> versioned(Function<R, Version> version) {
    follows = (stored, changed) -> version.apply(changed).follows(version.apply(stored));
    return this;
  }

  /**
   * Declares that no two rows have the same value.
   *
   * @param value returns the value that is compared, such as a folded name, or null for a row that
   *     the constraint leaves alone
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

  /** Declares a reference to a row that is not deleted as long as rows refer to it. */
  public <F> Table<K, R> references(
      String constraint, Table<F, ?> other, Function<R, F> foreignKey) {
    return references(constraint, other, foreignKey, OnDelete.RESTRICT);
  }

  /**
   * Declares a reference to a row of a table.
   *
   * @param foreignKey returns the key of the row referred to, or null for a row that refers to none
   * @param onDelete what becomes of rows whose reference would lead nowhere
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
   * Says what is thrown where a constraint refuses a row; else it is a {@link
   * ConstraintViolatedException}.
   */
  public Table<K, R> refuses(String constraint, Function<R, ? extends RuntimeException> refusal) {
    constraints.refuse(constraint, refusal);
    return this;
  }

  /** Says what is thrown where there is no row to update or to delete. */
  public Table<K, R> missing(Function<K, ? extends RuntimeException> refusal) {
    missing = refusal;
    return this;
  }

  /** Inserts a row that is made with a new identity, and returns it. */
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

  /** Stores a row in the place of the one of its key. */
  public void update(R row) {
    update(key(row), stored -> row);
  }

  /** Stores a row that is made of the one of this key, and returns it. */
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

  /** Generates no identity up to this one from now on. */
  public void continueBeyond(long identity) {
    sequence.accumulateAndGet(identity, Math::max);
  }

  /** Stores a row whatever the constraints say, for an adapter that is broken on purpose. */
  public void force(R row) {
    change(rows -> rows.put(key(row), row));
  }

  void restart() {
    sequence.set(0);
  }
}
