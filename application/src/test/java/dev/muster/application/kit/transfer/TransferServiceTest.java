package dev.muster.application.kit.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.audit.CallRecording;
import dev.muster.application.audit.query.AuditEntry;
import dev.muster.application.audit.query.AuditFilter;
import dev.muster.application.audit.query.AuditOutcome;
import dev.muster.application.audit.query.AuditRecord;
import dev.muster.application.kit.memory.InMemoryAuditTrail;
import dev.muster.application.kit.memory.InMemoryStore;
import dev.muster.application.kit.memory.Table;
import dev.muster.application.permission.Actor;
import dev.muster.application.transfer.Transfer;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Finding;
import dev.muster.application.transfer.entry.Flaw;
import dev.muster.application.transfer.entry.ImportResult;
import dev.muster.application.transfer.entry.ImportResult.Imported;
import dev.muster.application.transfer.entry.ImportResult.Refused;
import dev.muster.application.transfer.entry.Line;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.domain.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Several contexts are imported in one unit and exported as of one moment. */
class TransferServiceTest {
  private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
  private static final Part CUPS = new Part("kitchen", 1, "cups", "id");
  private static final Part NAILS = new Part("attic", 1, "nails", "id");
  private static final Part PLANKS = new Part("attic", 2, "planks", "id");

  private final InMemoryStore memory = new InMemoryStore();
  private final Shelf kitchen = new Shelf(memory, CUPS);
  private final Shelf attic = new Shelf(memory, NAILS, PLANKS);
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail(memory);
  private final Transfer transfer =
      Transfer.over(
          List.of(kitchen, attic),
          () -> NOW,
          CallRecording.over(
              trail, memory, Actor::operator, () -> NOW, Duration.ZERO, failure -> {}));

  @Test
  void anImportIsRecordedOnceAndOnlyWhereItStoresSomething() {
    RecordedTransfer wrong = lines(CUPS, NAILS, PLANKS);
    add(wrong, CUPS, 1, 1);
    run(wrong);
    assertEquals(List.of(), recorded());
    RecordedTransfer lines = lines(CUPS, NAILS, PLANKS);
    add(lines, CUPS, 1, 2);
    add(lines, NAILS, 3);

    run(lines);

    assertEquals(
        List.of(
            new AuditEntry(
                NOW,
                Optional.of("operator"),
                OptionalLong.empty(),
                Optional.empty(),
                "transfer.imports",
                Optional.empty(),
                Optional.empty(),
                AuditOutcome.DONE,
                Optional.empty())),
        recorded());
  }

  private List<AuditEntry> recorded() {
    return trail.entries(AuditFilter.ALL, Optional.empty(), 10).stream()
        .map(AuditRecord::entry)
        .toList();
  }

  @Test
  void allPartsThatAreThereAreImportedAndTheProgressIsThatOfAll() {
    RecordedTransfer lines = lines(CUPS, NAILS, PLANKS);
    add(lines, CUPS, 1, 2, 3);
    add(lines, NAILS, 1);
    add(lines, PLANKS, 1, 2);

    assertEquals(new Imported(new TreeMap<>(Map.of(CUPS, 3L, NAILS, 1L, PLANKS, 2L))), run(lines));
    assertEquals(List.of("checking", "storing 3 of 6", "storing 6 of 6"), lines.progress());
    assertEquals(6, stored().entries().size());
  }

  @Test
  void aContextThatIsNotThereIsNotOpened() {
    attic.closed = true;
    RecordedTransfer lines = lines(CUPS);
    add(lines, CUPS, 1);

    assertEquals(new Imported(new TreeMap<>(Map.of(CUPS, 1L))), run(lines));
  }

  @Test
  void aPartWithoutAStoreIsNotLeftOutInSilence() {
    assertThrows(NullPointerException.class, () -> run(lines(new Part("cellar", 1, "jars", "id"))));
  }

  @Test
  void aFaultInOneContextKeepsTheOthersOut() {
    RecordedTransfer lines = lines(CUPS, NAILS, PLANKS);
    add(lines, CUPS, 1, 1);
    lines.flawed(
        new Line.Flawed(
            new Place(PLANKS, 2), List.of(new Flaw.Unreadable("is none")), OptionalLong.of(7)));
    add(lines, NAILS, 5, 5);

    assertEquals(
        new Refused(
            List.of(
                new Finding(new Place(NAILS, 3), new Flaw.Repeated(new Place(NAILS, 2))),
                new Finding(new Place(PLANKS, 2), new Flaw.Unreadable("is none")),
                new Finding(new Place(CUPS, 3), new Flaw.Repeated(new Place(CUPS, 2)))),
            false),
        run(lines));
    assertEquals(List.of(), stored().entries());
  }

  @Test
  void whatFlawedLinesExcuseIsToldForEachPart() {
    RecordedTransfer lines = lines(CUPS, NAILS, PLANKS);
    lines.flawed(flawed(NAILS, OptionalLong.of(7)));
    lines.flawed(flawed(NAILS, OptionalLong.of(8)));
    lines.flawed(flawed(PLANKS, OptionalLong.empty()));
    lines.flawed(flawed(PLANKS, OptionalLong.of(9)));
    lines.flawed(flawed(CUPS, OptionalLong.of(9)));
    lines.flawed(flawed(CUPS, OptionalLong.empty()));

    run(lines);

    assertEquals(
        Map.of(
            NAILS,
            new Excused(Set.of(7L, 8L), false),
            PLANKS,
            new Excused(Set.of(9L), true),
            CUPS,
            new Excused(Set.of(9L), true)),
        attic.excused);
  }

  private static Line.Flawed flawed(Part part, OptionalLong id) {
    return new Line.Flawed(new Place(part, 2), List.of(new Flaw.Unreadable("is none")), id);
  }

  @Test
  void ofAllContextsTogetherAHundredFindingsAreTold() {
    RecordedTransfer lines = lines(CUPS, NAILS, PLANKS);
    LongStream.rangeClosed(0, 60).forEach(i -> add(lines, CUPS, 1));
    LongStream.rangeClosed(0, 40).forEach(i -> add(lines, NAILS, 1));
    assertEquals(100, ((Refused) run(lines)).findings().size());
    assertEquals(false, ((Refused) run(lines)).more());

    add(lines, NAILS, 1);

    Refused refused = (Refused) run(lines);
    assertEquals(100, refused.findings().size());
    assertEquals(true, refused.more());
    assertEquals(NAILS, refused.findings().getFirst().place().part());
  }

  @Test
  void aFailureWhileTheLastContextIsStoredUndoesTheOthers() {
    kitchen.failing = true;
    RecordedTransfer lines = lines(CUPS, NAILS, PLANKS);
    add(lines, NAILS, 1);
    add(lines, CUPS, 1);

    assertThrows(IllegalStateException.class, () -> run(lines));

    assertEquals(List.of(), stored().entries());
  }

  @Test
  void everythingIsExportedContextByContext() {
    RecordedTransfer lines = lines(CUPS, NAILS, PLANKS);
    add(lines, CUPS, 2, 1);
    add(lines, PLANKS, 3);
    run(lines);

    RecordedTransfer stored = stored();
    assertEquals(List.of("0 nails, 1 planks, 2 cups"), stored.progress());
    assertEquals(
        List.of(new Thing(PLANKS, 3), new Thing(CUPS, 1), new Thing(CUPS, 2)), stored.entries());
  }

  private ImportResult run(RecordedTransfer lines) {
    return transfer.importAll(lines, lines);
  }

  private RecordedTransfer stored() {
    RecordedTransfer stored = lines(CUPS, NAILS, PLANKS);
    transfer.exportAll(stored);
    return stored;
  }

  private static RecordedTransfer lines(Part... parts) {
    return new RecordedTransfer(List.of(parts));
  }

  private static void add(RecordedTransfer lines, Part part, long... ids) {
    LongStream.of(ids).forEach(id -> lines.entry(new Thing(part, id)));
  }

  private record Thing(Part part, long id) implements Entry {}

  /** Stores things of some parts. */
  private static final class Shelf extends InMemoryTransferStore {
    private final List<Part> parts;
    private final Table<String, Thing> rows;
    private Map<Part, Excused> excused = Map.of();
    private boolean closed;
    private boolean failing;

    Shelf(InMemoryStore memory, Part... parts) {
      super(memory);
      this.parts = List.of(parts);
      rows =
          memory.table(
              parts[0].name(), thing -> thing.part().order() + " %9d".formatted(thing.id()));
    }

    @Override
    public List<Part> parts() {
      return parts;
    }

    @Override
    protected Inspection inspection(Map<Part, Excused> flawed) {
      excused = Map.copyOf(flawed);
      if (closed) {
        throw new AssertionError("is opened");
      }
      return new Inspection(flawed) {
        @Override
        protected void look(SortedMap<Place, Entry> lines) {
          lines.forEach((place, entry) -> lookForTwins(place, entry, false));
        }
      };
    }

    @Override
    protected void insert(Version version, Entry entry) {
      if (failing) {
        throw new IllegalStateException("in the middle");
      }
      rows.insert((Thing) entry);
    }

    @Override
    protected List<Entry> all() {
      return List.copyOf(rows.all());
    }
  }
}
