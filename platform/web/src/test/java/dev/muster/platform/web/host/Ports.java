package dev.muster.platform.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.platform.web.kit.Wire;
import dev.muster.platform.web.management.HostFilter;
import dev.muster.platform.web.management.ManagementServer;
import dev.muster.platform.web.management.Readiness;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;

/** Asks both ports of a service: its own, and that of health and metrics. */
final class Ports {
  private Ports() {}

  static ManagementServer management(EmbeddedServer server, String host) throws IOException {
    return ManagementServer.start(
        new InetSocketAddress(host, 0),
        server.getApplicationContext().getBean(HostFilter.class),
        () -> Readiness.READY,
        () -> "");
  }

  static URI local(URI service) {
    return URI.create("http://127.0.0.1:" + service.getPort());
  }

  static void assertAnswered(URI service, String head) {
    assertEquals(200, status(service, head), head);
  }

  static int status(URI service, String head) {
    return Wire.status(answer(service, head));
  }

  static void assertMisdirected(URI service, String head) {
    String answer = answer(service, head);

    assertTrue(answer.startsWith("HTTP/1.1 421 "), () -> head + "\n" + answer);
    assertTrue(answer.contains(": application/problem+json\r\n"), answer);
    assertTrue(answer.contains(": no-store\r\n"), answer);
    assertTrue(answer.contains("{\"type\":\"/problems/misdirected-request\",\"title\":"), answer);
  }

  static String answer(URI service, String head) {
    return Wire.exchange(service, head + "\r\nConnection: close\r\n\r\n");
  }
}
