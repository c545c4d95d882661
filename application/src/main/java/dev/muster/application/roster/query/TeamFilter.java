package dev.muster.application.roster.query;

import dev.muster.domain.NameFragment;
import java.util.Optional;

/**
 * Selects teams.
 *
 * @param name a part of the name
 */
public record TeamFilter(Optional<NameFragment> name) {
  /** Selects all teams. */
  public static final TeamFilter ALL = new TeamFilter(Optional.empty());
}
