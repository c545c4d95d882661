package dev.muster.bootstrap;

import io.micronaut.core.value.PropertyResolver;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lists where the service listens, as its settings say.
 *
 * @param hosts names or addresses; empty for one that the settings leave open, which means all
 *     addresses
 */
record ListeningHosts(List<Optional<String>> hosts) {
  private static final String LISTENERS = "micronaut.server.netty.listeners";

  /** Reads the host of the server, and those of its listeners. */
  static ListeningHosts of(PropertyResolver settings) {
    return new ListeningHosts(
        Stream.concat(
                Stream.of("micronaut.server.host"),
                settings.getPropertyEntries(LISTENERS).stream()
                    .map(listener -> LISTENERS + "." + listener + ".host"))
            .map(name -> settings.getProperty(name, String.class))
            .toList());
  }

  /** Returns whether nobody beyond this machine reaches any of them. */
  boolean areLoopback() {
    return hosts.stream().allMatch(host -> host.filter(ListeningHosts::isLoopback).isPresent());
  }

  private static boolean isLoopback(String host) {
    try {
      return !host.isBlank() && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException _) {
      return false;
    }
  }
}
