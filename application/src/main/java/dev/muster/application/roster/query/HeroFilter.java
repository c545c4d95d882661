package dev.muster.application.roster.query;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.roster.NameFragment;
import java.util.Optional;

/**
 * Which heroes are looked for.
 *
 * @param name what their name contains
 * @param minTeams in at least how many teams they are active; 0 for all, a negative number is
 *     refused with {@link InvalidValueException}
 */
public record HeroFilter(Optional<NameFragment> name, int minTeams) {
  /** All heroes. */
  public static final HeroFilter ALL = new HeroFilter(Optional.empty(), 0);

  /** Checks the range. */
  public HeroFilter {
    if (minTeams < 0) {
      throw new InvalidValueException("must be a whole number from 0");
    }
  }
}
