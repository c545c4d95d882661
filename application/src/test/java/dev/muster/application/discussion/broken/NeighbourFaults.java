package dev.muster.application.discussion.broken;

import dev.muster.application.discussion.port.Commenters;
import dev.muster.application.discussion.port.Things;

/** The possible faults of the neighbours that keep users and things. */
final class NeighbourFaults {
  private NeighbourFaults() {}

  static BrokenDiscussion findsAnyThing(BrokenDiscussion honest) {
    return honest.with((Things) _ -> true);
  }

  static BrokenDiscussion findsAnyUser(BrokenDiscussion honest) {
    return honest.with((Commenters) _ -> true);
  }

  static BrokenDiscussion findsNoThing(BrokenDiscussion honest) {
    return honest.with((Things) _ -> false);
  }

  static BrokenDiscussion findsNoUser(BrokenDiscussion honest) {
    return honest.with((Commenters) _ -> false);
  }
}
