package dev.muster.application.kit.memory;

import dev.muster.application.UnitOfWork;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A store of tables in memory, and the unit of work of all adapters that are made of it. Fakes of
 * several contexts that are given the same store share their units.
 *
 * <p>Units take turns from their first look at a table on, and others see what a unit wrote only
 * after it has ended well. Whoever reads outside a unit sees what is committed, and waits for
 * nobody.
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
  private final List<Table<?, ?>> tables = new CopyOnWriteArrayList<>();
  private final Units units = new Units();

  /** Makes a table whose keys have an order of their own. */
  public <K extends Comparable<? super K>, R> Table<K, R> table(String name, Function<R, K> key) {
    return table(name, key, Comparator.naturalOrder());
  }

  /**
   * Makes an empty table. A row is immutable.
   *
   * @param name as in a database; the primary key is the constraint of this name and {@code _pkey}
   * @param key returns the primary key of a row
   * @param order the order of the keys, in which rows are listed
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
   * Answers a question from several tables as of one moment, as one statement does. Inside a unit
   * the question sees what the unit wrote.
   */
  public <T> T read(Supplier<T> question) {
    return units.read(question);
  }

  /** Answers a question like {@link #read}, but a unit that has not had its turn waits for none. */
  public <T> T peek(Supplier<T> question) {
    return units.peek(question);
  }

  /**
   * Gives this unit a name to hold until it ends, unless another unit holds it, and waits for
   * nobody. Whoever holds it next sees all that this unit stored.
   */
  public boolean hold(Object name) {
    return units.hold(name);
  }

  /** Empties all tables and starts their identities from 1. */
  public void clear() {
    units.clear();
    tables.forEach(Table::restart);
  }
}
