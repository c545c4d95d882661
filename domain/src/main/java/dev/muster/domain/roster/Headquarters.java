package dev.muster.domain.roster;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;

/**
 * Place from which a team works.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text}, else {@link
 *     InvalidValueException}
 */
public record Headquarters(String value) {
  /** The most code points of a place. */
  public static final int MAX_LENGTH = 100;

  /** Normalises and checks the text. */
  public Headquarters {
    value = Text.normalized(value, MAX_LENGTH);
  }
}
