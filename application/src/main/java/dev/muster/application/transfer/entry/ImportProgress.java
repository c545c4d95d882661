package dev.muster.application.transfer.entry;

/** Receives the progress of a long import; the source knows the progress of reading. */
public interface ImportProgress {
  /** All lines are read, and the rules are checked over all of them. */
  void checking();

  /**
   * Some of the entries are stored; they become visible when the import has ended.
   *
   * @param done the number of stored entries
   * @param total the number of all entries
   */
  void storing(long done, long total);
}
