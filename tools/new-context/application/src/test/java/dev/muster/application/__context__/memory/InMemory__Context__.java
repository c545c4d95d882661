package dev.muster.application.__context__.memory;

import dev.muster.application.__context__.port.__Context__Ports;
import dev.muster.application.__context__.port.__Entity__Reader;
import dev.muster.application.__context__.port.__Entity__Repository;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.memory.Table;
import dev.muster.domain.Version;
import dev.muster.domain.__context__.__Context__Violation.Unknown__Entity__;
import dev.muster.domain.__context__.__Context__ViolationException;
import dev.muster.domain.__context__.__Entity__;
import dev.muster.domain.__context__.__Entity__Id;
import dev.muster.domain.__context__.__Entity__Profile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The __context__ in memory: the persistence adapter for tests that need no database. */
public class InMemory__Context__ implements __Entity__Repository, __Entity__Reader {
  private final InMemoryStore store;
  private final Table<__Entity__Id, __Entity__> table;

  /** Makes an empty __context__ in a store that others may share, and its units of work with it. */
  public InMemory__Context__(InMemoryStore store) {
    this.store = store;
    table =
        store
            .table("__table__", __Entity__::id, Comparator.comparingLong(__Entity__Id::value))
            .versioned(__Entity__::version)
            .missing(id -> new __Context__ViolationException(new Unknown__Entity__(id)));
  }

  /** Makes another adapter of the same tables, for one that is broken on purpose. */
  protected InMemory__Context__(InMemory__Context__ same) {
    store = same.store;
    table = same.table;
  }

  /** Returns the driven ports, all on this store. */
  public __Context__Ports ports() {
    return new __Context__Ports(this, this, store);
  }

  @Override
  public __Entity__ add(__Entity__Profile profile) {
    return table.insert(id -> new __Entity__(new __Entity__Id(id), Version.FIRST, profile));
  }

  @Override
  public Optional<__Entity__> claim(__Entity__Id id) {
    return table.find(id);
  }

  @Override
  public void update(__Entity__ changed) {
    table.update(changed);
  }

  @Override
  public void remove(__Entity__Id id) {
    table.delete(id);
  }

  @Override
  public Optional<__Entity__> find(__Entity__Id id) {
    return table.find(id);
  }

  @Override
  public List<__Entity__> list(Optional<__Entity__Id> after, int limit) {
    return table.page(row -> true, after, limit);
  }

  /** Reads one without waiting for a unit of work, for an adapter that is broken on purpose. */
  protected Optional<__Entity__> peek(__Entity__Id id) {
    return store.peek(() -> table.find(id));
  }

  /** Stores one whatever else is stored, for an adapter that is broken on purpose. */
  protected void force(__Entity__ row) {
    table.force(row);
    table.continueBeyond(row.id().value());
  }
}
