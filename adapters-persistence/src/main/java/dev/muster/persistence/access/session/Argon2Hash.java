package dev.muster.persistence.access.session;

import dev.muster.domain.access.session.Password;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** A hash by Argon2id, version 1.3 (RFC 9106), with what it takes to compute it again. */
final class Argon2Hash {
  // The first choice of OWASP's Password Storage Cheat Sheet, and the salt and hash of RFC 9106.
  private static final int MEMORY = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  // https://github.com/P-H-C/phc-string-format
  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  private final int memory;
  private final int passes;
  private final int lanes;
  private final byte[] salt;
  private final byte[] hash;

  /**
   * Creates a hash.
   *
   * @param memory the memory in KiB
   * @param passes the number of passes over the memory
   * @param lanes the number of independent parts of the memory
   */
  Argon2Hash(int memory, int passes, int lanes, byte[] salt, byte[] hash) {
    this.memory = memory;
    this.passes = passes;
    this.lanes = lanes;
    this.salt = salt;
    this.hash = hash;
  }

  /** Returns a hash with today's parameters that no password has. */
  static Argon2Hash ofNothing(SecureRandom random) {
    return new Argon2Hash(
        MEMORY, PASSES, LANES, bytes(SALT_BYTES, random), bytes(HASH_BYTES, random));
  }

  /** Returns the hash of a password with today's parameters and a new salt. */
  static Argon2Hash of(Password password, SecureRandom random) {
    return ofNothing(random).with(password);
  }

  /** Returns the hash of a text in the format of the Password Hashing Competition. */
  static Argon2Hash parse(String phc) {
    Matcher parts = PHC.matcher(phc);
    if (!parts.matches()) {
      throw new IllegalStateException("a stored hash is not one of Argon2id");
    }
    return new Argon2Hash(
        Integer.parseInt(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)),
        Base64.getDecoder().decode(parts.group(4)),
        Base64.getDecoder().decode(parts.group(5)));
  }

  /** Returns whether this is the hash of a password. */
  boolean isOf(Password password) {
    return MessageDigest.isEqual(with(password).hash, hash);
  }

  /** Returns whether it was made with other parameters than those of today. */
  boolean outdated() {
    return memory != MEMORY || passes != PASSES || lanes != LANES;
  }

  /** Returns it as a text in the format of the Password Hashing Competition. */
  String text() {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return String.format(
        Locale.ROOT,
        "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s",
        memory,
        passes,
        lanes,
        base64.encodeToString(salt),
        base64.encodeToString(hash));
  }

  /** Returns the hash of a password with the parameters and the salt of this one. */
  Argon2Hash with(Password password) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] computed = new byte[hash.length];
    generator.generateBytes(password.value().getBytes(StandardCharsets.UTF_8), computed);
    return new Argon2Hash(memory, passes, lanes, salt, computed);
  }

  private static byte[] bytes(int number, SecureRandom random) {
    byte[] bytes = new byte[number];
    random.nextBytes(bytes);
    return bytes;
  }
}
