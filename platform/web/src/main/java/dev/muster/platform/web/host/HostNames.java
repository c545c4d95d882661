package dev.muster.platform.web.host;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells the names of this service from those of others.
 *
 * <p>Its own are the loopback names and addresses, the address that a connection came to, and the
 * names of the setting {@value #SETTING}. A service that listens beyond this machine cannot know
 * its names: without the setting it takes any.
 */
@Singleton
public final class HostNames {
  /** The setting with the names that others know the service by. */
  public static final String SETTING = "muster.web.hosts";

  // RFC 3986, section 3.2: host and port. A user in it is not for HTTP (RFC 9110, section 4.2.4).
  private static final Pattern AUTHORITY =
      Pattern.compile("([\\w.~!$&'()*+,;=%-]*|\\[[\\p{XDigit}:.]+])(?::\\d*)?");

  // Other spellings of an address, such as 2130706433, are compared as names.
  private static final Pattern IPV4 = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})(?:\\.(?!$)|$)){4}");
  private static final Pattern NAME = Pattern.compile("(?:[a-z0-9_-]{1,63}(?:\\.(?!$)|$))+");

  private final Set<String> names;

  HostNames(@Value("${" + SETTING + "}") String names) {
    this.names = Arrays.stream(split(names)).map(HostNames::normal).collect(Collectors.toSet());
  }

  /** Returns whether a text is a valid value of the setting: names or addresses with commas. */
  public static boolean areNames(String text) {
    return Arrays.stream(split(text))
        .map(HostNames::normal)
        .allMatch(host -> NAME.matcher(host).matches() || address(host).isPresent());
  }

  private static String[] split(String text) {
    return text.isBlank() ? new String[0] : text.strip().split("\\s*,\\s*", -1);
  }

  /** Returns the host of an authority, or nothing where the text is no authority. */
  static Optional<String> host(String authority) {
    Matcher matcher = AUTHORITY.matcher(authority);
    return matcher.matches() ? Optional.of(normal(matcher.group(1))) : Optional.empty();
  }

  /** Returns whether a host names this service on a connection. */
  boolean isOwn(String host, SocketAddress listensAt, SocketAddress cameTo) {
    if (names.isEmpty() && !isLoopback(listensAt)) {
      return true;
    }
    return host.equals("localhost")
        || (host.endsWith(".localhost") && NAME.matcher(host).matches())
        || names.contains(host)
        || address(host).filter(it -> it.isLoopbackAddress() || isAt(it, cameTo)).isPresent();
  }

  private static boolean isLoopback(SocketAddress address) {
    return address instanceof InetSocketAddress internet
        && internet.getAddress().isLoopbackAddress();
  }

  private static boolean isAt(InetAddress address, SocketAddress connection) {
    return connection instanceof InetSocketAddress internet
        && internet.getAddress().equals(address);
  }

  /** RFC 4343: case does not matter; and a dot at the end says that the name is complete. */
  private static String normal(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static Optional<InetAddress> address(String host) {
    try {
      if (host.startsWith("[") && host.endsWith("]")) {
        return Optional.of(Inet6Address.ofLiteral(host.substring(1, host.length() - 1)));
      }
      return IPV4.matcher(host).matches()
          ? Optional.of(InetAddress.ofLiteral(host))
          : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
