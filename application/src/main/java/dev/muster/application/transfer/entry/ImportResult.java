package dev.muster.application.transfer.entry;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The result of an import: everything was stored, or nothing. */
public sealed interface ImportResult {
  /**
   * Everything was stored.
   *
   * @param counts the number of entries of each part
   */
  record Imported(SortedMap<Part, Long> counts) implements ImportResult {
    /** Copies the map. */
    public Imported {
      counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
  }

  /**
   * Nothing was stored.
   *
   * @param findings the reasons, by place, possibly not all
   * @param more whether there are more findings
   */
  record Refused(List<Finding> findings, boolean more) implements ImportResult {
    /** Copies the list. */
    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
