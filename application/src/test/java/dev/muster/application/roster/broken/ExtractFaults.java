package dev.muster.application.roster.broken;

import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.application.transfer.port.TransferStore.Snapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** What can be wrong with giving a whole roster out. */
final class ExtractFaults {
  private ExtractFaults() {}

  static Adapter countsNothingOfAnEmptyRoster(Adapter honest) {
    return onSnapshot(
        honest,
        snapshot ->
            new HonestSnapshot(snapshot) {
              @Override
              public SortedMap<Part, Long> counts() {
                SortedMap<Part, Long> counts = super.counts();
                return counts.values().stream().allMatch(it -> it == 0)
                    ? Collections.emptySortedMap()
                    : counts;
              }
            });
  }

  static Adapter givesMembershipsOutByTeam(Adapter honest) {
    return onSnapshot(
        honest,
        snapshot ->
            new HonestSnapshot(snapshot) {
              @Override
              public void read(Consumer<Entry> reader) {
                List<MembershipEntry> memberships = new ArrayList<>();
                super.read(
                    entry -> {
                      if (entry instanceof MembershipEntry membership) {
                        memberships.add(membership);
                      } else {
                        reader.accept(entry);
                      }
                    });
                memberships.stream()
                    .sorted(Comparator.comparingLong(it -> it.team().value()))
                    .forEach(reader);
              }
            });
  }

  static Adapter readsTheCountsBeforeTheRest(Adapter honest) {
    return onSnapshot(
        honest,
        snapshot ->
            new HonestSnapshot(snapshot) {
              @Override
              public void read(Consumer<Entry> reader) {
                // Another thread does not take part in the work of this one.
                List<Entry> later = new ArrayList<>();
                Thread other =
                    Thread.ofVirtual()
                        .start(() -> honest.ports().transfer().read(now -> now.read(later::add)));
                try {
                  other.join();
                } catch (InterruptedException interrupted) {
                  throw new IllegalStateException(interrupted);
                }
                later.forEach(reader);
              }
            });
  }

  private static Adapter onSnapshot(Adapter honest, Function<Snapshot, Snapshot> fault) {
    return honest.with(
        new HonestTransferStore(honest.ports().transfer()) {
          @Override
          public void read(Consumer<Snapshot> work) {
            super.read(snapshot -> work.accept(fault.apply(snapshot)));
          }
        });
  }

  private static class HonestSnapshot implements Snapshot {
    private final Snapshot snapshot;

    HonestSnapshot(Snapshot snapshot) {
      this.snapshot = snapshot;
    }

    @Override
    public SortedMap<Part, Long> counts() {
      return snapshot.counts();
    }

    @Override
    public void read(Consumer<Entry> reader) {
      snapshot.read(reader);
    }
  }
}
