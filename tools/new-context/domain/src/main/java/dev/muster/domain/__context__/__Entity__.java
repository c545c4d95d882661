package dev.muster.domain.__context__;

import dev.muster.domain.Version;

/**
 * One of the __plural__ of the __context__.
 *
 * @param id its identity, assigned by the repository
 * @param version the number of its current state
 * @param profile all that a caller says about it
 */
public record __Entity__(__Entity__Id id, Version version, __Entity__Profile profile) {
  /** Returns it with another profile and the next version, or as it is if nothing differs. */
  public __Entity__ revised(__Entity__Profile other) {
    return other.equals(profile) ? this : new __Entity__(id, version.next(), other);
  }
}
