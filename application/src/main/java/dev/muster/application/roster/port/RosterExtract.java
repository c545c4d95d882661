package dev.muster.application.roster.port;

import dev.muster.application.roster.transfer.RosterSink;

/** Driven port: reads the whole roster. */
public interface RosterExtract {
  /**
   * Reads all that is committed at one moment, part by part, and in each part by id; it holds no
   * more in memory for many entries than for few.
   *
   * @param sink is told all of it
   */
  void read(RosterSink sink);
}
