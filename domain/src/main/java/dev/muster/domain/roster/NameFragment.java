package dev.muster.domain.roster;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;

/**
 * Part of a name that somebody looks for, whatever the case; no character in it is a wildcard.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text}, else {@link
 *     InvalidValueException}
 */
public record NameFragment(String value) {
  /** The most code points of a fragment: no name is longer. */
  public static final int MAX_LENGTH = Math.max(HeroName.MAX_LENGTH, TeamName.MAX_LENGTH);

  /** Normalises and checks the text. */
  public NameFragment {
    value = Text.searchable(value, MAX_LENGTH);
  }

  /** The fragment without its case, to be found in a folded name. */
  public String folded() {
    return Text.folded(value);
  }
}
