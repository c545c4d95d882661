package dev.muster.application.roster.broken;

import dev.muster.application.kit.broken.BrokenAdapters;

/** The roster's contracts refuse every adapter of the roster that is broken. */
class RosterBrokenAdaptersTest extends BrokenAdapters<Adapter> {
  RosterBrokenAdaptersTest() {
    super(
        RosterCandidate.FAULTS, RosterCandidate.ForContracts.class, RosterCandidate.ForRaces.class);
  }
}
