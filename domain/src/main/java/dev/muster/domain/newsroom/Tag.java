package dev.muster.domain.newsroom;

import dev.muster.domain.Version;

/**
 * A tag that users may follow.
 *
 * @param id its identity, assigned by the repository
 * @param version the number of its current state
 * @param name its name
 */
public record Tag(TagId id, Version version, TagName name) {
  /** Returns it with another name and the next version, or as it is if nothing differs. */
  public Tag renamed(TagName other) {
    return other.equals(name) ? this : new Tag(id, version.next(), other);
  }
}
