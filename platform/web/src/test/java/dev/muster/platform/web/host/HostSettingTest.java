package dev.muster.platform.web.host;

import static dev.muster.platform.web.host.Ports.assertAnswered;
import static dev.muster.platform.web.host.Ports.assertMisdirected;
import static dev.muster.platform.web.host.Ports.local;
import static dev.muster.platform.web.host.Ports.management;

import dev.muster.platform.web.fixture.NoteService;
import dev.muster.platform.web.management.ManagementServer;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The setting gives the service more names, and none where it listens beyond this machine. */
class HostSettingTest {
  @Test
  void theNamesOfTheSettingAreItsOwnAsWell() throws IOException {
    try (EmbeddedServer server =
            NoteService.start(
                Map.of(HostNames.SETTING, "Muster.example., 192.0.2.7 ,[2001:db8::7]"));
        ManagementServer named = management(server, "127.0.0.1")) {
      for (String host :
          new String[] {
            "muster.example", "MUSTER.EXAMPLE:443", "192.0.2.7:80", "[2001:DB8::7]", "localhost"
          }) {
        assertAnswered(server.getURI(), "GET /notes HTTP/1.1\r\nHost: " + host);
        assertAnswered(named.uri(), "GET /metrics HTTP/1.1\r\nHost: " + host);
      }
      for (String host : new String[] {"a.muster.example", "example", "192.0.2.8", "[:::1]"}) {
        assertMisdirected(server.getURI(), "GET /notes HTTP/1.1\r\nHost: " + host);
        assertMisdirected(named.uri(), "GET /metrics HTTP/1.1\r\nHost: " + host);
      }
    }
  }

  @Test
  void aServiceThatListensBeyondThisMachineChecksOnceItHasNames() throws IOException {
    Map<String, String> everywhere = Map.of("micronaut.server.host", "0.0.0.0");
    try (EmbeddedServer server = NoteService.start(everywhere);
        ManagementServer open = management(server, "0.0.0.0")) {
      assertAnswered(local(server.getURI()), "GET /notes HTTP/1.1\r\nHost: any.example");
      assertAnswered(local(open.uri()), "GET /metrics HTTP/1.1\r\nHost: any.example");
    }
    try (EmbeddedServer server =
            NoteService.start(
                Map.of("micronaut.server.host", "0.0.0.0", HostNames.SETTING, "muster.example"));
        ManagementServer named = management(server, "0.0.0.0")) {
      for (String host : new String[] {"muster.example", "localhost", "127.0.0.1"}) {
        assertAnswered(local(server.getURI()), "GET /notes HTTP/1.1\r\nHost: " + host);
        assertAnswered(local(named.uri()), "GET /metrics HTTP/1.1\r\nHost: " + host);
      }
      for (String host : new String[] {"any.example", "0.0.0.0", "192.0.2.7"}) {
        assertMisdirected(local(server.getURI()), "GET /notes HTTP/1.1\r\nHost: " + host);
        assertMisdirected(local(named.uri()), "GET /metrics HTTP/1.1\r\nHost: " + host);
      }
    }
  }
}
