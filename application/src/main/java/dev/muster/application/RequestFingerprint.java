package dev.muster.application;

import dev.muster.domain.InvalidValueException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Identifies the content of a request without storing it: equal for equal requests.
 *
 * @param value a SHA-256 in lower-case hexadecimal, else {@link InvalidValueException}
 */
public record RequestFingerprint(String value) {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /** Checks the form. */
  public RequestFingerprint {
    if (!SHA_256.matcher(value).matches()) {
      throw new InvalidValueException("must be a SHA-256 in lower-case hexadecimal");
    }
  }

  /** Returns the fingerprint of all parts of a request; the boundaries between the parts count. */
  public static RequestFingerprint of(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
      }
      return new RequestFingerprint(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
