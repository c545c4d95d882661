package dev.muster.domain.roster;

import dev.muster.domain.InvalidValueException;
import dev.muster.domain.Text;

/**
 * Name that a hero keeps to itself.
 *
 * @param value 1 to {@value #MAX_LENGTH} code points in the form of {@link Text}, else {@link
 *     InvalidValueException}
 */
public record SecretName(String value) {
  /** The most code points of a secret name. */
  public static final int MAX_LENGTH = 100;

  /** Normalises and checks the text. */
  public SecretName {
    value = Text.normalized(value, MAX_LENGTH);
  }
}
