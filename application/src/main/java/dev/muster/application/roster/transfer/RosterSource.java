package dev.muster.application.roster.transfer;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * Provides a roster to import, line by line. Each part is opened once, in the order of {@link
 * Part}, read to its end by one thread, and closed.
 */
public interface RosterSource {
  /** Opens the lines of the heroes. */
  Stream<Line<HeroEntry>> heroes();

  /** Opens the lines of the teams. */
  Stream<Line<TeamEntry>> teams();

  /**
   * Opens the lines of the memberships.
   *
   * @param now the moment of the import, and the beginning of every membership without one
   */
  Stream<Line<MembershipEntry>> memberships(Instant now);
}
