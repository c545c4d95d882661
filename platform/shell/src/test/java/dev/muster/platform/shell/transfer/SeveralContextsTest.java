package dev.muster.platform.shell.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.memory.Table;
import dev.muster.application.kit.transfer.InMemoryTransferStore;
import dev.muster.application.kit.transfer.Inspection;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.domain.Version;
import dev.muster.platform.shell.CommandRefusedException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** An import takes the files of those contexts that are there, and an export writes all files. */
class SeveralContextsTest extends TransferFixture {
  private static final Part TOOLS = new Part("cellar", 1, "tools", "number");

  SeveralContextsTest() {
    super(
        List.of(new NotebookFiles(), new CellarFiles()),
        List.of(new NotebookStore(), new Cellar(new InMemoryStore())));
  }

  @Test
  void theFilesOfOneContextAreEnough() throws IOException {
    write("tools.csv", "number\n3\n");

    assertTrue(importWith(), recorded::errors);

    assertTrue(recorded.output().endsWith("\nImported 1 tools.\n"), recorded.output());
    assertEquals("number\n3\n", exported("tools.csv"));
    assertEquals("id,text,author,stars\n", exported("notes.csv"));
    assertEquals(
        List.of("boxes.csv", "links.csv", "notes.csv", "tools.csv"),
        filesIn(directory.resolve("export")));
  }

  @Test
  void theFilesOfAllContextsAreImportedAndToldContextByContext() throws IOException {
    write("tools.csv", "number\n");
    writeNotes("1,First,Somebody,\n");

    assertTrue(importWith(), recorded::errors);

    assertTrue(
        recorded.output().endsWith("\nImported 0 tools.\nImported 1 notes, 0 boxes and 0 links.\n"),
        recorded.output());
  }

  @Test
  void whatIsWrongInOneContextKeepsOutAllOfThem() throws IOException {
    write("tools.csv", "number\n1\n1\n");
    writeNotes("1,First,,\n");

    assertFalse(importWith());

    assertEquals(
        """
        tools.csv:3: this number is on line 2 already
        notes.csv:2: author is empty: it must have 1 to 100 characters
        Nothing was imported.
        """,
        recorded.errors());
    assertEquals("number\n", exported("tools.csv"));
  }

  @Test
  void ofAContextThatIsThereNoFileMayBeMissing() throws IOException {
    write("tools.csv", "number\n1\n");
    write("notes.csv", "id,text,author,stars\n");

    assertEquals(
        "Cannot read " + directory.resolve("boxes.csv") + ": there is no such file.",
        assertThrows(CommandRefusedException.class, this::importWith).getMessage());
  }

  @Test
  void whatAnImportTakesIsListedContextByContext() {
    assertTrue(
        commands()
            .usage()
            .contains(
                """
                                     tools.csv
                                     notes.csv, boxes.csv and links.csv
                """),
        commands().usage());
  }

  private void writeNotes(String notes) throws IOException {
    write("notes.csv", "id,text,author,stars\n" + notes);
    write("boxes.csv", "id,label,place\n");
    write("links.csv", "noteId,boxId,kind,shared,since\n");
  }

  private record Tool(long number) implements Entry {
    @Override
    public Part part() {
      return TOOLS;
    }
  }

  private static final class CellarFiles implements ContextFiles {
    @Override
    public List<EntryFile<?>> files(ImportOptions options) {
      return List.of(
          new EntryFile<>(
              TOOLS,
              Tool.class,
              List.of("number"),
              Map.of(),
              fields -> {
                var number = fields.get("number", Values::id);
                return fields.line(() -> new Tool(number.orElseThrow()));
              },
              it -> List.of(it.number())));
    }
  }

  private static final class Cellar extends InMemoryTransferStore {
    private final Table<Long, Tool> tools;

    Cellar(InMemoryStore store) {
      super(store);
      tools = store.table("tool", Tool::number);
    }

    @Override
    public List<Part> parts() {
      return List.of(TOOLS);
    }

    @Override
    protected Inspection inspection(Map<Part, Excused> excused) {
      return new Inspection(excused) {
        @Override
        protected void look(SortedMap<Place, Entry> lines) {
          lines.forEach((place, entry) -> lookForTwins(place, entry, false));
        }
      };
    }

    @Override
    protected void insert(Version version, Entry entry) {
      tools.insert((Tool) entry);
    }

    @Override
    protected List<Entry> all() {
      return List.copyOf(tools.all());
    }
  }
}
