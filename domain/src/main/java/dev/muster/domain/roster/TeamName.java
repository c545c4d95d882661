package dev.muster.domain.roster;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;

/**
 * Name of a team, unique among all teams whatever the case.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text}, else {@link
 *     InvalidValueException}
 */
public record TeamName(String value) {
  /** The most code points of a name. */
  public static final int MAX_LENGTH = 100;

  /** Normalises and checks the text. */
  public TeamName {
    value = Text.normalized(value, MAX_LENGTH);
  }

  /** The name without its case, for search and uniqueness. */
  public String folded() {
    return Text.folded(value);
  }
}
