package dev.muster.application.roster.port;

import dev.muster.application.roster.transfer.RosterSink;

/** Driven port: reads the whole roster. */
public interface RosterExtract {
  /**
   * Reads the committed state of one moment, part by part, each part by id. The memory needed does
   * not grow with the roster.
   *
   * @param sink receives the whole roster
   */
  void read(RosterSink sink);
}
