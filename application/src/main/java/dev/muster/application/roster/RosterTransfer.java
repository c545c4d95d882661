package dev.muster.application.roster;

import dev.muster.application.OutcomeUnknownException;
import dev.muster.application.UnavailableException;
import dev.muster.application.roster.transfer.ImportProgress;
import dev.muster.application.roster.transfer.ImportResult;
import dev.muster.application.roster.transfer.RosterSink;
import dev.muster.application.roster.transfer.RosterSource;

/** Driving port: imports and exports a whole roster of any size. */
public interface RosterTransfer {
  /** The most findings that a refusal lists. */
  int MAX_FINDINGS = 100;

  /**
   * Imports a roster beside the stored one: all of it, or nothing where any line is wrong. Imported
   * identities are kept and never given to an entry that is added later. Every imported entry has a
   * version that no entry of its identity had before.
   *
   * <p>Every rule is checked over the imported and the stored entries together. An identity, a pair
   * of identities or a team's name that occurs twice is wrong at its second line; so is a second
   * leader. A wrong line does not hide the faults of other lines, except for references to an
   * identity that the wrong line may have.
   *
   * @param source the roster to import
   * @param progress is told how far the import has come
   * @throws UnavailableException when the store is not available; then nothing is imported
   * @throws OutcomeUnknownException when nobody knows whether the roster was imported
   */
  ImportResult importAll(RosterSource source, ImportProgress progress);

  /**
   * Exports the roster as it is at one moment, whatever is written meanwhile.
   *
   * @param sink receives the roster
   * @throws UnavailableException when the store is not available
   */
  void exportAll(RosterSink sink);
}
