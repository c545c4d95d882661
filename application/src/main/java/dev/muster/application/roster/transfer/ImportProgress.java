package dev.muster.application.roster.transfer;

/** Hears how far an import has come that takes a while; the source knows what was read. */
public interface ImportProgress {
  /** All is read; now the rules are checked over all of it. */
  void checking();

  /**
   * So much of all that was read is taken in; it is there only when the import has ended.
   *
   * @param done how many lines
   * @param total of how many
   */
  void storing(long done, long total);
}
