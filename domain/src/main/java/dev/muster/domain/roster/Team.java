package dev.muster.domain.roster;

import dev.muster.domain.Version;

/**
 * A team of the roster.
 *
 * @param id its identity, assigned by the repository
 * @param version the number of its current state
 * @param profile its name and its headquarters
 */
public record Team(TeamId id, Version version, TeamProfile profile) {
  /**
   * Returns the team with another profile and the next version, or this team if nothing differs.
   */
  public Team revised(TeamProfile other) {
    return other.equals(profile) ? this : new Team(id, version.next(), other);
  }
}
