package dev.muster.application;

import dev.muster.domain.InvalidValueException;
import java.util.regex.Pattern;

/**
 * Name that a caller gives to one request, so that it may send it again; upper and lower case
 * differ.
 *
 * @param value 1 to {@value #MAX_LENGTH} visible ASCII characters, else {@link
 *     InvalidValueException}
 */
public record IdempotencyKey(String value) {
  /** The most characters that a key may have. */
  public static final int MAX_LENGTH = 255;

  private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]{1," + MAX_LENGTH + "}");

  /** Checks length and characters. */
  public IdempotencyKey {
    if (!VISIBLE_ASCII.matcher(value).matches()) {
      throw new InvalidValueException("must have 1 to " + MAX_LENGTH + " visible ASCII characters");
    }
  }
}
