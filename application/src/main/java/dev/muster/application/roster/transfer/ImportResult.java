package dev.muster.application.roster.transfer;

import java.util.List;

/** The result of an import: all of the roster was stored, or nothing. */
public sealed interface ImportResult {
  /** All of the roster was stored. */
  record Imported(Counts counts) implements ImportResult {}

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
