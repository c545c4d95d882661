package dev.muster.domain.access.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * The token that continues a session, once: each use replaces it by the next one.
 *
 * @param session the session that it continues
 * @param text the whole token as the user keeps it: the identity of the session and {@value
 *     #SECRET} random bytes in base64url
 */
public record RefreshToken(SessionId session, String text) {
  private static final int SECRET = 32;
  private static final int IDENTITY = 2 * Long.BYTES;

  /** Returns a new token of a session. */
  public static RefreshToken random(SessionId session, RandomGenerator random) {
    byte[] secret = new byte[SECRET];
    random.nextBytes(secret);
    byte[] all =
        ByteBuffer.allocate(IDENTITY + SECRET)
            .putLong(session.value().getMostSignificantBits())
            .putLong(session.value().getLeastSignificantBits())
            .put(secret)
            .array();
    return new RefreshToken(session, Base64.getUrlEncoder().encodeToString(all));
  }

  /** Returns the token of a text, or empty if the text is no token. */
  public static Optional<RefreshToken> parse(String text) {
    try {
      byte[] all = Base64.getUrlDecoder().decode(text);
      if (all.length == IDENTITY + SECRET) {
        ByteBuffer read = ByteBuffer.wrap(all);
        SessionId session = new SessionId(new UUID(read.getLong(), read.getLong()));
        return Optional.of(new RefreshToken(session, text));
      }
    } catch (IllegalArgumentException notBase64) {
      // No token is like that.
    }
    return Optional.empty();
  }

  /**
   * Returns the SHA-256 of the token in hexadecimal digits. No salt and no slow hash are needed,
   * because nobody guesses 256 random bits.
   */
  public String hash() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Returns a text without the token, so that no log has one. */
  @Override
  public String toString() {
    return "RefreshToken[...]";
  }
}
