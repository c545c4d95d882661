package dev.muster.application.roster.query;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.NameFragment;
import java.util.Optional;

/**
 * Selects heroes.
 *
 * @param name a part of the name
 * @param minTeams the lowest number of teams with an active membership; 0 for all heroes, negative
 *     numbers are refused with {@link InvalidValueException}
 */
public record HeroFilter(Optional<NameFragment> name, int minTeams) {
  /** Selects all heroes. */
  public static final HeroFilter ALL = new HeroFilter(Optional.empty(), 0);

  /** Checks the range. */
  public HeroFilter {
    if (minTeams < 0) {
      throw new InvalidValueException("must be a whole number from 0");
    }
  }
}
