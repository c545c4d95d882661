package dev.muster.domain.roster;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;

/**
 * Name of a team; no two teams have names that are equal when {@linkplain #folded() folded}.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text}, else {@link
 *     InvalidValueException}
 */
public record TeamName(String value) {
  /** The highest number of code points. */
  public static final int MAX_LENGTH = 100;

  /** Normalises and checks the text. */
  public TeamName {
    value = Text.normalized(value, MAX_LENGTH);
  }

  /** Returns the name folded for search and uniqueness, as in {@link Text#folded}. */
  public String folded() {
    return Text.folded(value);
  }
}
