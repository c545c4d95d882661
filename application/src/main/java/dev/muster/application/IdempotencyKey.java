package dev.muster.application;

import dev.muster.domain.InvalidValueException;
import java.util.regex.Pattern;

/**
 * Identifies a request that its caller may send again (header {@code Idempotency-Key}); upper and
 * lower case differ.
 *
 * @param value 1 to {@value #MAX_LENGTH} visible ASCII characters, else {@link
 *     InvalidValueException}
 */
public record IdempotencyKey(String value) {
  /** The highest number of characters. */
  public static final int MAX_LENGTH = 255;

  private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]{1," + MAX_LENGTH + "}");

  /** Checks length and characters. */
  public IdempotencyKey {
    if (!VISIBLE_ASCII.matcher(value).matches()) {
      throw new InvalidValueException("must have 1 to " + MAX_LENGTH + " visible ASCII characters");
    }
  }
}
