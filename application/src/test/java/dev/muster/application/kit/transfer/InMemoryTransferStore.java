package dev.muster.application.kit.transfer;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Finding;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.application.transfer.port.TransferStore;
import dev.muster.domain.Version;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Stores many entries at once and reads all of them, in memory; the stage is memory too. */
public abstract class InMemoryTransferStore implements TransferStore {
  private final InMemoryStore store;

  /** Stores and reads the tables of a store. */
  protected InMemoryTransferStore(InMemoryStore store) {
    this.store = store;
  }

  /** Begins to look at staged lines. */
  protected abstract Inspection inspection(Map<Part, Excused> excused);

  /** Stores an entry. */
  protected abstract void insert(Version version, Entry entry);

  /** Changes stored rows to agree with the imported ones. */
  protected void settle(Version version, List<Entry> imported) {}

  /** Returns all entries, part by part, each by its identity. */
  protected abstract List<Entry> all();

  @Override
  public final <T> T write(Function<Stage, T> work) {
    return store.execute(() -> work.apply(new InMemoryStage()));
  }

  @Override
  public final void read(Consumer<Snapshot> work) {
    store.read(
        () -> {
          work.accept(new InMemorySnapshot(parts(), all()));
          return true;
        });
  }

  private record InMemorySnapshot(List<Part> parts, List<Entry> all) implements Snapshot {
    @Override
    public SortedMap<Part, Long> counts() {
      SortedMap<Part, Long> counts = new TreeMap<>();
      parts.forEach(part -> counts.put(part, 0L));
      all.forEach(entry -> counts.merge(entry.part(), 1L, Long::sum));
      return counts;
    }

    @Override
    public void read(Consumer<Entry> reader) {
      all.forEach(reader);
    }
  }

  private final class InMemoryStage implements Stage {
    private final SortedMap<Place, Entry> lines = new TreeMap<>();

    @Override
    public void add(long line, Entry entry) {
      lines.put(new Place(entry.part(), line), entry);
    }

    @Override
    public List<Finding> findings(Map<Part, Excused> excused, int limit) {
      return store.read(
          () -> {
            Inspection inspection = inspection(excused);
            inspection.look(lines);
            return inspection.findings().stream().limit(limit).toList();
          });
    }

    @Override
    public void store(Version version, LongConsumer stored) {
      List<Entry> entries = List.copyOf(lines.values());
      store.execute(
          () -> {
            entries.forEach(entry -> insert(version, entry));
            settle(version, entries);
            return entries;
          });
      stored.accept(entries.size());
    }
  }
}
