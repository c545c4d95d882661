package dev.muster.application.access.memory;

import dev.muster.application.access.port.PasswordHashes;
import dev.muster.domain.access.session.Password;
import dev.muster.domain.access.session.PasswordHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Hashes passwords at once, which is for tests alone. */
public class InMemoryPasswordHashes implements PasswordHashes {
  private static final String NOW = "2";
  private static final AtomicLong SALT = new AtomicLong();

  @Override
  public PasswordHash hash(Password password) {
    return hash(password, NOW);
  }

  /** Returns a hash of a password as it was made in other times. */
  public static PasswordHash outdated(Password password) {
    return hash(password, "1");
  }

  @Override
  public boolean match(Password password, Optional<PasswordHash> hash) {
    return hash.map(it -> it.value().split(":", -1))
        .filter(parts -> parts[2].equals(digest(parts[1], password)))
        .isPresent();
  }

  @Override
  public boolean outdated(PasswordHash hash) {
    return !hash.value().startsWith(NOW + ":");
  }

  private static PasswordHash hash(Password password, String parameters) {
    String salt = Long.toString(SALT.incrementAndGet());
    return new PasswordHash(parameters + ":" + salt + ":" + digest(salt, password));
  }

  private static String digest(String salt, Password password) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest((salt + password.value()).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
