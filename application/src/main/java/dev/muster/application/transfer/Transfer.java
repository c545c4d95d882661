package dev.muster.application.transfer;

import dev.muster.application.OutcomeUnknownException;
import dev.muster.application.Permission;
import dev.muster.application.Recorded;
import dev.muster.application.UnavailableException;
import dev.muster.application.permission.CallRecorder;
import dev.muster.application.transfer.entry.ImportProgress;
import dev.muster.application.transfer.entry.ImportResult;
import dev.muster.application.transfer.entry.TransferSink;
import dev.muster.application.transfer.entry.TransferSource;
import dev.muster.application.transfer.port.TransferStore;
import java.time.InstantSource;
import java.util.List;

/**
 * Driving port: imports and exports all entries of contexts, in any number. An import that stores
 * entries is recorded with them, and the permission is the name of the action.
 */
@Recorded(Recorded.When.NEVER)
public interface Transfer {
  /** The permission to import entries of any context. */
  String IMPORT = "transfer.imports";

  /** The permission to export all entries, secret and personal values included. */
  String EXPORT = "transfer.exports";

  /** The most findings that a refusal lists. */
  int MAX_FINDINGS = 100;

  /**
   * Imports entries beside the stored ones: all of them, or nothing where any line is wrong.
   * Imported identities are kept and never given to an entry that is added later. Every imported
   * entry has a version that no entry of its identity had before.
   *
   * <p>Every rule is checked over the imported and the stored entries together. What must occur
   * once and occurs twice is wrong at its second line. A wrong line does not hide the faults of
   * other lines, except for references to an identity that the wrong line may have.
   *
   * @param source the entries to import
   * @param progress is told how far the import has come
   * @throws UnavailableException when the store is not available; then nothing is imported
   * @throws OutcomeUnknownException when nobody knows whether the entries were imported
   */
  @Permission(IMPORT)
  ImportResult importAll(TransferSource source, ImportProgress progress);

  /**
   * Exports all contexts as they are at one moment, whatever is written meanwhile.
   *
   * @param sink receives all entries
   * @throws UnavailableException when the store is not available
   */
  @Permission(EXPORT)
  void exportAll(TransferSink sink);

  /**
   * Returns the import and export of contexts.
   *
   * @param stores stores the entries of one context each
   * @param clock returns the time of an import
   * @param recorder records an import
   */
  static Transfer over(
      List<? extends TransferStore> stores, InstantSource clock, CallRecorder recorder) {
    return new TransferService(stores, clock, recorder);
  }
}
