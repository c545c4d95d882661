package dev.muster.application.kit.memory;

import dev.muster.application.UnitOfWork;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Stores tables in memory, and is the unit of work of all adapters made of them. Fakes of several
 * contexts share their units of work if they share the store.
 *
 * <p>Units of work take turns, beginning with their first access to a table; the changes of a unit
 * are visible to others after its commit. A read outside a unit sees the committed state and never
 * waits.
 *
 * <pre>{@code
 * InMemoryStore store = new InMemoryStore();
 * Table<NoteId, Note> notes =
 *     store
 *         .table("note", Note::id, Comparator.comparingLong(NoteId::value))
 *         .versioned(Note::version)
 *         .unique("note_title_key", note -> note.title().folded())
 *         .refuses("note_title_key", note -> new TitleTakenException(note.title()));
 *
 * Note added = notes.insert(id -> new Note(new NoteId(id), Version.FIRST, title));
 * }</pre>
 */
public final class InMemoryStore implements UnitOfWork {
  private static final long LATE = TimeUnit.MICROSECONDS.toNanos(200);

  private final List<Table<?, ?>> tables = new CopyOnWriteArrayList<>();
  private final Units units = new Units();

  /** Creates a table with comparable keys. */
  public <K extends Comparable<? super K>, R> Table<K, R> table(String name, Function<R, K> key) {
    return table(name, key, Comparator.naturalOrder());
  }

  /**
   * Creates an empty table. Rows must be immutable.
   *
   * @param name as in a database; the primary key constraint has this name with {@code _pkey}
   * @param key returns the primary key of a row
   * @param order the order of the keys, used by lists
   */
  public <K, R> Table<K, R> table(String name, Function<R, K> key, Comparator<? super K> order) {
    if (tables.stream().anyMatch(it -> it.name().equals(name))) {
      throw new IllegalArgumentException("there is a table " + name + " already");
    }
    Table<K, R> table = new Table<>(units, name, key, order);
    tables.add(table);
    return table;
  }

  @Override
  public <T> T execute(Supplier<T> work) {
    return units.execute(work);
  }

  /**
   * Runs a query over several tables in the state of one moment, as one statement does. Inside a
   * unit of work the query sees the changes of the unit.
   */
  public <T> T read(Supplier<T> question) {
    return units.read(question);
  }

  /**
   * Runs a query like {@link #read}, but never waits for another unit's turn: a unit without a turn
   * reads the committed state. Only broken adapters ask so; a race finds each of them sooner as the
   * answer comes a moment late.
   */
  public <T> T peek(Supplier<T> question) {
    T answer = units.peek(question);
    LockSupport.parkNanos(LATE);
    return answer;
  }

  /**
   * Claims a name for this unit of work until its end, and returns whether it has it. The claim
   * never waits. The next holder sees all changes of this unit.
   */
  public boolean hold(Object name) {
    return units.hold(name);
  }

  /** Empties all tables and starts their identities at 1 again. */
  public void clear() {
    units.clear();
    tables.forEach(Table::restart);
  }
}
