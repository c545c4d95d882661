package dev.muster.platform.shell.transfer;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.memory.Table;
import dev.muster.application.kit.transfer.InMemoryTransferStore;
import dev.muster.application.kit.transfer.Inspection;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.domain.Version;
import dev.muster.platform.shell.transfer.NotebookEntry.Box;
import dev.muster.platform.shell.transfer.NotebookEntry.Broken;
import dev.muster.platform.shell.transfer.NotebookEntry.Link;
import dev.muster.platform.shell.transfer.NotebookEntry.Note;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A notebook in memory. */
final class NotebookStore extends InMemoryTransferStore {
  private final Table<String, NotebookEntry> rows;

  NotebookStore() {
    this(new InMemoryStore());
  }

  private NotebookStore(InMemoryStore store) {
    super(store);
    rows = store.table("row", NotebookStore::key);
  }

  private static String key(NotebookEntry entry) {
    return switch (entry) {
      case Note note -> "1 %16d".formatted(note.id());
      case Box box -> "2 %16d".formatted(box.id());
      case Link link -> "3 %16d %16d".formatted(link.note(), link.box());
    };
  }

  @Override
  public List<Part> parts() {
    return List.of(NotebookEntry.NOTES, NotebookEntry.BOXES, NotebookEntry.LINKS);
  }

  @Override
  protected Inspection inspection(Map<Part, Excused> excused) {
    return new Inspection(excused) {
      @Override
      protected void look(SortedMap<Place, Entry> lines) {
        rows.all().forEach(this::remember);
        lines.forEach((place, entry) -> look(place, (NotebookEntry) entry));
      }

      private void look(Place place, NotebookEntry entry) {
        remember(entry);
        lookForTwins(place, key(entry), rows.contains(key(entry)));
        if (entry instanceof Link link) {
          lookUp(
              place,
              NotebookEntry.NOTES,
              link.note(),
              new Broken("There is no note " + link.note() + "."));
          lookUp(
              place,
              NotebookEntry.BOXES,
              link.box(),
              new Broken("There is no box " + link.box() + "."));
        }
      }

      private void remember(NotebookEntry entry) {
        switch (entry) {
          case Note note -> know(NotebookEntry.NOTES, note.id());
          case Box box -> know(NotebookEntry.BOXES, box.id());
          case Link _ -> {}
        }
      }
    };
  }

  @Override
  protected void insert(Version version, Entry entry) {
    rows.insert((NotebookEntry) entry);
  }

  @Override
  protected List<Entry> all() {
    return List.copyOf(rows.all());
  }
}
