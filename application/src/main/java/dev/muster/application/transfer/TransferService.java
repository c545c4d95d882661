package dev.muster.application.transfer;

import dev.muster.application.permission.CallRecorder;
import dev.muster.application.transfer.entry.ImportProgress;
import dev.muster.application.transfer.entry.ImportResult;
import dev.muster.application.transfer.entry.ImportResult.Imported;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.entry.TransferSink;
import dev.muster.application.transfer.entry.TransferSource;
import dev.muster.application.transfer.port.TransferStore;
import dev.muster.application.transfer.port.TransferStore.Snapshot;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Imports and exports the contexts, each store opened inside the work of the one before. */
final class TransferService implements Transfer {
  private final List<TransferStore> stores;
  private final InstantSource clock;
  private final CallRecorder recorder;

  TransferService(
      List<? extends TransferStore> stores, InstantSource clock, CallRecorder recorder) {
    this.stores =
        stores.stream()
            .sorted(Comparator.comparing((TransferStore it) -> it.parts().getFirst()))
            .<TransferStore>map(it -> it)
            .toList();
    this.clock = clock;
    this.recorder = recorder;
  }

  @Override
  public ImportResult importAll(TransferSource source, ImportProgress progress) {
    List<TransferStore> needed =
        stores.stream().filter(it -> !Collections.disjoint(it.parts(), source.parts())).toList();
    return importAll(needed, new ImportReading(source, clock.instant()), progress);
  }

  @Override
  public void exportAll(TransferSink sink) {
    exportAll(stores, new ArrayList<>(), sink);
  }

  private ImportResult importAll(
      List<TransferStore> closed, ImportReading reading, ImportProgress progress) {
    if (closed.isEmpty()) {
      ImportResult result = reading.result(progress);
      if (result instanceof Imported) {
        recorder.changed(IMPORT);
      }
      return result;
    }
    TransferStore next = closed.getFirst();
    return next.write(
        stage -> {
          reading.open(next.parts(), stage);
          return importAll(closed.subList(1, closed.size()), reading, progress);
        });
  }

  private static void exportAll(
      List<TransferStore> closed, List<Snapshot> open, TransferSink sink) {
    if (closed.isEmpty()) {
      TreeMap<Part, Long> counts = new TreeMap<>();
      open.forEach(it -> counts.putAll(it.counts()));
      sink.begin(counts);
      open.forEach(it -> it.read(sink::entry));
    } else {
      closed
          .getFirst()
          .read(
              snapshot -> {
                open.add(snapshot);
                exportAll(closed.subList(1, closed.size()), open, sink);
              });
    }
  }
}
