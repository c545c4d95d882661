package dev.muster.domain.roster;

import dev.muster.domain.Version;

/**
 * A hero of the roster.
 *
 * @param id its identity, assigned by the repository
 * @param version the number of its current state
 * @param profile its names and its age
 */
public record Hero(HeroId id, Version version, HeroProfile profile) {
  /**
   * Returns the hero with another profile and the next version, or this hero if nothing differs.
   */
  public Hero revised(HeroProfile other) {
    return other.equals(profile) ? this : new Hero(id, version.next(), other);
  }
}
