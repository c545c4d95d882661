package dev.muster.application;

import dev.muster.domain.InvalidValueException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Encodes and decodes the opaque cursors of one list: the sort key of an item, and a checksum over
 * the key, the list and its filters.
 *
 * <p>The checksum detects a damaged cursor and a cursor of another list. It is no secret, because a
 * cursor gives no access that its holder lacks.
 */
public final class KeysetCursor {
  private static final int CHECKSUM_BYTES = 8;

  private final Object[] scope;

  /**
   * Creates the codec for the cursors of a list.
   *
   * @param scope identifies the list and its filters; another scope makes other cursors
   */
  public KeysetCursor(Object... scope) {
    this.scope = scope;
  }

  /** Encodes the cursor of the position after the item with this sort key. */
  public String write(long... key) {
    ByteBuffer buffer = ByteBuffer.allocate(CHECKSUM_BYTES + key.length * Long.BYTES);
    buffer.position(CHECKSUM_BYTES);
    for (long part : key) {
      buffer.putLong(part);
    }
    buffer.put(0, checksum(buffer.array()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
  }

  /**
   * Decodes the sort key of a cursor.
   *
   * @param cursor the cursor from the caller
   * @param parts the number of numbers in the sort key
   * @param key makes the sort key from these numbers, or refuses them with {@link
   *     InvalidValueException}
   * @throws InvalidCursorException unless {@link #write} made the cursor, for this list
   */
  public <K> K read(String cursor, int parts, Function<long[], K> key) {
    try {
      return key.apply(numbers(cursor, parts));
    } catch (InvalidValueException forged) {
      throw new InvalidCursorException();
    }
  }

  private long[] numbers(String cursor, int parts) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
      byte[] checksum = new byte[CHECKSUM_BYTES];
      buffer.get(checksum);
      long[] key = new long[parts];
      for (int i = 0; i < parts; i++) {
        key[i] = buffer.getLong();
      }
      // Encoding the key again also refuses other spellings of the same bytes, and trailing ones.
      if (Arrays.equals(checksum, checksum(buffer.array())) && write(key).equals(cursor)) {
        return key;
      }
    } catch (IllegalArgumentException | BufferUnderflowException malformed) {
      // The answer is the same as for a wrong checksum, so that it reveals nothing about the
      // format.
    }
    throw new InvalidCursorException();
  }

  private String words() {
    return Stream.of(scope).map(String::valueOf).collect(Collectors.joining(" "));
  }

  private byte[] checksum(byte[] cursor) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(words().getBytes(StandardCharsets.UTF_8));
      digest.update(cursor, CHECKSUM_BYTES, cursor.length - CHECKSUM_BYTES);
      return Arrays.copyOf(digest.digest(), CHECKSUM_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
