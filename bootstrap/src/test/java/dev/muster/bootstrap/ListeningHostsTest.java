package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.core.value.MapPropertyResolver;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings say whether anybody beyond this machine reaches the service. */
class ListeningHostsTest {
  private static final String HOST = "micronaut.server.host";
  private static final String LISTENER = "micronaut.server.netty.listeners.web.";

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "localhost", "::1", "[::1]"})
  void nobodyBeyondThisMachineReachesLoopback(String host) {
    assertTrue(areLoopback(Map.of(HOST, host)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "", " ", "a b"})
  void othersReachAnyOtherAddress(String host) {
    assertFalse(areLoopback(Map.of(HOST, host)));
  }

  @Test
  void withoutAHostItListensEverywhere() {
    assertFalse(areLoopback(Map.of()));
  }

  @Test
  void everyListenerCounts() {
    assertTrue(areLoopback(Map.of(HOST, "127.0.0.1", LISTENER + "host", "::1")));
    assertFalse(areLoopback(Map.of(HOST, "127.0.0.1", LISTENER + "host", "0.0.0.0")));
    assertFalse(areLoopback(Map.of(HOST, "127.0.0.1", LISTENER + "port", "8080")));
  }

  private static boolean areLoopback(Map<String, Object> settings) {
    return ListeningHosts.of(new MapPropertyResolver(settings)).areLoopback();
  }
}
