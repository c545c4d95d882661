package dev.muster.domain.roster;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;

/**
 * Part of a name to search for, without regard to case; no character is a wildcard.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text}, one of which is
 *     no joiner and no variation selector, else {@link InvalidValueException}
 */
public record NameFragment(String value) {
  /** The highest number of code points: no name is longer. */
  public static final int MAX_LENGTH = Math.max(HeroName.MAX_LENGTH, TeamName.MAX_LENGTH);

  /** Normalises and checks the text. */
  public NameFragment {
    value = Text.searchable(value, MAX_LENGTH);
    if (Text.folded(value).isEmpty()) {
      // It would be found in every name.
      throw new InvalidValueException("must have more than joiners and variation selectors");
    }
  }

  /** Returns the fragment folded, to be found in a folded name. */
  public String folded() {
    return Text.folded(value);
  }
}
