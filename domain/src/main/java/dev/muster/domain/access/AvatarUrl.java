package dev.muster.domain.access;

import dev.muster.domain.InvalidValueException;
import java.util.regex.Pattern;

/**
 * The address of the picture of a user; the service never opens it.
 *
 * @param value an absolute URL (RFC 3986) with the scheme http or https, a host, at most a port
 *     before the path, and at most {@value #MAX_LENGTH} characters, else {@link
 *     InvalidValueException}
 */
public record AvatarUrl(String value) {
  /** The highest number of characters. */
  public static final int MAX_LENGTH = 2048;

  // Names and passwords before the host are refused: whoever reads the profile would read them.
  private static final Pattern FORM =
      Pattern.compile(
          "[Hh][Tt][Tt][Pp][Ss]?://"
              + "([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?"
              + "([/?]([!$&-;=?-Z_a-z~]|%[0-9A-Fa-f]{2})*+)?");

  /** Checks the text. */
  public AvatarUrl {
    if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
      throw new InvalidValueException(
          "must be an absolute URL such as https://example.org/a.png, with at most "
              + MAX_LENGTH
              + " characters");
    }
  }
}
