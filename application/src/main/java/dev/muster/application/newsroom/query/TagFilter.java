package dev.muster.application.newsroom.query;

import dev.muster.domain.NameFragment;
import java.util.Optional;

/**
 * Selects tags.
 *
 * @param name a part of the name
 */
public record TagFilter(Optional<NameFragment> name) {
  /** Selects all tags. */
  public static final TagFilter ALL = new TagFilter(Optional.empty());
}
