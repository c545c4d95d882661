package dev.muster.application.transfer.entry;

import java.util.SortedMap;

/** Receives an export: the counts first, then each entry, part by part. */
public interface TransferSink {
  /** Receives the number of entries to come of each part. */
  void begin(SortedMap<Part, Long> counts);

  /** Receives the next entry, by its identity. */
  void entry(Entry entry);
}
