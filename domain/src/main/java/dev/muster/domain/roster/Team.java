package dev.muster.domain.roster;

import dev.muster.domain.Version;

/**
 * A team of the roster.
 *
 * @param id its identity, given by the repository that stored it first
 * @param version which of its states this is
 * @param profile what is told of it
 */
public record Team(TeamId id, Version version, TeamProfile profile) {
  /** The team with another profile, as its next version; itself where nothing is different. */
  public Team revised(TeamProfile other) {
    return other.equals(profile) ? this : new Team(id, version.next(), other);
  }
}
