package dev.muster.domain.roster;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;

/**
 * Name under which a hero is known; several heroes may share one.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text}, else {@link
 *     InvalidValueException}
 */
public record HeroName(String value) {
  /** The most code points of a name. */
  public static final int MAX_LENGTH = 100;

  /** Normalises and checks the text. */
  public HeroName {
    value = Text.normalized(value, MAX_LENGTH);
  }

  /** The name without its case, for search. */
  public String folded() {
    return Text.folded(value);
  }
}
