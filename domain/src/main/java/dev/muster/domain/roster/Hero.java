package dev.muster.domain.roster;

import dev.muster.domain.Version;

/**
 * A hero of the roster.
 *
 * @param id its identity, given by the repository that stored it first
 * @param version which of its states this is
 * @param profile what is told of it
 */
public record Hero(HeroId id, Version version, HeroProfile profile) {
  /** The hero with another profile, as its next version; itself where nothing is different. */
  public Hero revised(HeroProfile other) {
    return other.equals(profile) ? this : new Hero(id, version.next(), other);
  }
}
