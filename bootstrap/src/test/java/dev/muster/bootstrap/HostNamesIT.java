package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.web.kit.Wire;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ships answers under its own names alone, on both of its ports. */
class HostNamesIT {
  private static final String ATTACKER = "rebind.attacker.example:8080";

  @TempDir Path directory;

  @Test
  void aPageThatLeadsABrowserHereGetsNothing() throws Exception {
    try (MusterProcess muster = start(Map.of())) {
      for (String method : new String[] {"GET", "PATCH", "DELETE"}) {
        String head = method + " /heroes/2 HTTP/1.1\r\nOrigin: http://" + ATTACKER;
        assertEquals(421, status(muster.service(), head, ATTACKER), method);
      }
      assertEquals(421, status(muster.management(), "GET /metrics HTTP/1.1", ATTACKER));
      assertEquals(200, status(muster.service(), "GET /problems HTTP/1.1", "localhost:1"));
      assertEquals(200, status(muster.management(), "GET /metrics HTTP/1.1", "[::1]"));
    }
  }

  @Test
  void aProxyUsesTheNameOfTheSetting() throws Exception {
    try (MusterProcess muster = start(Map.of("MUSTER_WEB_HOSTS", "muster.example,10.0.0.7"))) {
      assertEquals(200, status(muster.service(), "GET /problems HTTP/1.1", "muster.example"));
      assertEquals(200, status(muster.management(), "GET /metrics HTTP/1.1", "10.0.0.7:8081"));
      assertEquals(421, status(muster.service(), "GET /problems HTTP/1.1", "example"));
    }
  }

  private MusterProcess start(Map<String, String> settings) throws Exception {
    Map<String, String> environment = new HashMap<>(MusterProcess.on(TestDatabase.settings()));
    environment.putAll(settings);
    return MusterProcess.start(directory, environment);
  }

  private static int status(URI service, String head, String host) {
    return Wire.status(
        Wire.exchange(service, head + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"));
  }
}
