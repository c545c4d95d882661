package dev.muster.application.kit.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.permission.CallRecorder;
import dev.muster.application.transfer.Transfer;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Finding;
import dev.muster.application.transfer.entry.Flaw;
import dev.muster.application.transfer.entry.Flaw.BreaksRule;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.Place;
import dev.muster.application.transfer.port.TransferStore;
import dev.muster.application.transfer.port.TransferStore.Excused;
import dev.muster.application.transfer.port.TransferStore.Stage;
import dev.muster.domain.Version;
import dev.muster.domain.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Stages, stores and reads the entries of a context. */
public interface TransferStoreFixture {
  /** The time of every import. */
  Instant ARRIVAL = Instant.parse("2026-03-04T05:06:07.123456Z");

  /** The version of what is imported. */
  Version ARRIVED = Version.beginning(ARRIVAL);

  /** Returns the store under test. */
  TransferStore store();

  /** Does work on a stage, and keeps what the work stores. */
  default void onStage(Consumer<Stage> work) {
    store()
        .write(
            stage -> {
              work.accept(stage);
              return true;
            });
  }

  /** Stores entries, each on a line of its own. */
  default void storeAll(Entry... entries) {
    onStage(
        stage -> {
          addAll(stage, entries);
          assertEquals(List.of(), stage.findings(Map.of(), 10));
          stage.store(ARRIVED, stored -> {});
        });
  }

  /** Asserts what is found of entries, the first of which is on line 2. */
  default void assertFound(Map<Part, Excused> excused, List<Entry> entries, Finding... findings) {
    onStage(
        stage -> {
          addAll(stage, entries.toArray(Entry[]::new));
          assertEquals(List.of(findings), stage.findings(excused, 100));
        });
  }

  /** Returns all that is stored. */
  default RecordedTransfer stored() {
    RecordedTransfer stored = new RecordedTransfer(store().parts());
    over(store()).exportAll(stored);
    return stored;
  }

  /** Returns the import and export over a store. */
  static Transfer over(TransferStore store) {
    return Transfer.over(List.of(store), () -> ARRIVAL, CallRecorder.NONE);
  }

  /** Returns a broken rule on a line. */
  static Finding broken(Part part, long line, Violation violation) {
    return finding(part, line, new BreaksRule(violation));
  }

  /** Returns a flaw on a line. */
  static Finding finding(Part part, long line, Flaw flaw) {
    return new Finding(new Place(part, line), flaw);
  }

  private static void addAll(Stage stage, Entry... entries) {
    long line = 2;
    for (Entry entry : entries) {
      stage.add(line++, entry);
    }
  }
}
