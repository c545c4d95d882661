package dev.muster.domain.roster;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;

/**
 * The base of a team.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text}, else {@link
 *     InvalidValueException}
 */
public record Headquarters(String value) {
  /** The highest number of code points. */
  public static final int MAX_LENGTH = 100;

  /** Normalises and checks the text. */
  public Headquarters {
    value = Text.normalized(value, MAX_LENGTH);
  }
}
