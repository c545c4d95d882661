package dev.muster.application.roster.transfer;

import java.util.List;

/** What became of a roster that was to be taken in: all of it is there now, or nothing. */
public sealed interface ImportResult {
  /** All of it is there, in these numbers. */
  record Imported(Counts counts) implements ImportResult {}

  /**
   * Nothing of it is there.
   *
   * @param findings why, by place; not all where there are more
   * @param more whether there are more
   */
  record Refused(List<Finding> findings, boolean more) implements ImportResult {
    /** Keeps the list from being changed by others. */
    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
