package dev.muster.application.roster.query;

import dev.muster.domain.roster.NameFragment;
import java.util.Optional;

/**
 * Which teams are looked for.
 *
 * @param name what their name contains
 */
public record TeamFilter(Optional<NameFragment> name) {
  /** All teams. */
  public static final TeamFilter ALL = new TeamFilter(Optional.empty());
}
