package dev.muster.application.roster.transfer;

import java.util.stream.Stream;

/**
 * Where a roster comes from: its parts line by line, each opened once, in the order of {@link
 * Part}, read from first to last by one thread, and closed.
 */
public interface RosterSource {
  /** The lines of the heroes. */
  Stream<Line<HeroEntry>> heroes();

  /** The lines of the teams. */
  Stream<Line<TeamEntry>> teams();

  /** The lines of the memberships. */
  Stream<Line<MembershipEntry>> memberships();
}
