package dev.muster.domain.access.session;

import dev.muster.domain.Text;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What failed attempts to sign in are counted for: a name, whether a user has it or not, or the
 * network of a client.
 *
 * @param kind which of the two
 * @param digest a hash of the name or network: people type passwords into the field of the name
 */
public record AttemptKey(Kind kind, String digest) {
  // Whoever has one address of IPv6 mostly has all of its /64.
  private static final int NETWORK_BYTES = 8;

  /** Tells names and networks apart. */
  public enum Kind {
    /** A name of an account. */
    NAME(5),
    /** The address of a client, or its first 64 bits in IPv6; several users may share it. */
    NETWORK(50);

    private final int free;

    Kind(int free) {
      this.free = free;
    }

    /** Returns how many failures have no consequence. */
    int free() {
      return free;
    }
  }

  /** Returns the key of a name, whatever its case. */
  public static AttemptKey ofName(String name) {
    return new AttemptKey(Kind.NAME, digest(Text.folded(name).getBytes(StandardCharsets.UTF_8)));
  }

  /** Returns the key of the network of an address. */
  public static AttemptKey ofNetwork(InetAddress address) {
    byte[] bytes = address.getAddress();
    return new AttemptKey(
        Kind.NETWORK,
        digest(address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes));
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
