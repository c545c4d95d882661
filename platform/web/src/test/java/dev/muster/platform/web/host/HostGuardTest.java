package dev.muster.platform.web.host;

import static dev.muster.platform.web.host.Ports.assertAnswered;
import static dev.muster.platform.web.host.Ports.assertMisdirected;
import static dev.muster.platform.web.host.Ports.management;
import static dev.muster.platform.web.host.Ports.status;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.platform.web.fixture.NoteFixture;
import dev.muster.platform.web.fixture.NoteService;
import dev.muster.platform.web.management.ManagementServer;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A web page that leads a browser here under a name of its own gets nothing, on either port. */
class HostGuardTest implements NoteFixture {
  private ManagementServer management;

  @BeforeEach
  void start() throws IOException {
    management = management(NoteService.shared(), "127.0.0.1");
  }

  @AfterEach
  void stop() {
    management.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rebind.attacker.example:8080",
        "rebind.attacker.example",
        "localhost.attacker.example",
        "attacker.example:80",
        "notlocalhost",
        "localhost-attacker.example",
        ".localhost",
        "a..localhost",
        "localhost..",
        "127.0.0.1.nip.io",
        "127.0.0.1.attacker.example:8080",
        "2130706433",
        "0x7f000001",
        "0x7f.0.0.1",
        "0177.0.0.1",
        "127.1",
        "127.0.0.256",
        "127.0.0.1.1",
        "0.0.0.0:8080",
        "128.0.0.1",
        "192.168.1.5:8080",
        "169.254.169.254",
        "[::]",
        "[::2]:8080",
        "[fe80::1]",
        "[::ffff:10.0.0.1]",
        "loc%61lhost",
        ""
      })
  void anotherHostIsRefusedOnBothPorts(String host) {
    note("Buy milk");
    assertMisdirected(service(), "GET /notes HTTP/1.1\r\nHost: " + host);
    assertMisdirected(management.uri(), "GET /metrics HTTP/1.1\r\nHost: " + host);
    assertMisdirected(service(), "GET http://%s/notes HTTP/1.1\r\nHost: localhost".formatted(host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LocalHost:1",
        "localhost.",
        "localhost.:8080",
        "muster.localhost",
        "a.b.LOCALHOST.:8080",
        "127.0.0.1",
        "127.0.0.1:",
        "127.255.255.254:65535",
        "[::1]",
        "[0:0:0:0:0:0:0:1]:8080",
        "[::ffff:127.0.0.1]"
      })
  void aLoopbackNameIsItsOwnWithAnyPort(String host) {
    assertAnswered(service(), "GET /notes HTTP/1.1\r\nHost: " + host);
    assertAnswered(management.uri(), "GET /metrics HTTP/1.1\r\nHost: " + host);
    assertAnswered(
        service(), "GET http://%s/notes HTTP/1.1\r\nHost: attacker.example".formatted(host));
  }

  @Test
  void aRequestForAnotherHostChangesNothing() {
    long note = note("Buy milk");
    for (String method : new String[] {"DELETE", "PATCH", "PUT", "OPTIONS", "HEAD"}) {
      String head =
          "%s /notes/%d HTTP/1.1\r\nHost: rebind.attacker.example\r\n".formatted(method, note);
      assertEquals(421, status(service(), head + "Origin: http://rebind.attacker.example"), method);
    }
    api().get("/notes/" + note).hasStatus(200).hasHeader("ETag", "\"1\"");
  }

  @Test
  void everyPageIsRefusedUnderAnotherName() {
    for (String path : new String[] {"/", "/docs", "/openapi.yaml", "/assets/muster.css", "/no"}) {
      assertMisdirected(service(), "GET %s HTTP/1.1\r\nHost: attacker.example".formatted(path));
    }
    for (String path : new String[] {"/health/live", "/health/ready", "/no"}) {
      assertMisdirected(
          management.uri(), "GET %s HTTP/1.1\r\nHost: attacker.example".formatted(path));
    }
  }

  @Test
  void aTargetInAbsoluteFormOutweighsTheHeaderOnBothPorts() {
    String foreign = "\r\nHost: attacker.example";
    assertAnswered(service(), "GET http://localhost/notes HTTP/1.1" + foreign);
    assertAnswered(management.uri(), "GET http://localhost/metrics HTTP/1.1" + foreign);
    String own = "\r\nHost: localhost";
    assertMisdirected(service(), "GET http://attacker.example?x HTTP/1.1" + own);
    assertMisdirected(management.uri(), "GET http://attacker.example/metrics HTTP/1.1" + own);
  }

  @Test
  void anOldRequestThatNamesNoHostIsForThisOne() {
    assertAnswered(service(), "GET /notes HTTP/1.0");
    assertAnswered(management.uri(), "GET /metrics HTTP/1.0");
    assertMisdirected(service(), "GET /notes HTTP/1.0\r\nHost: attacker.example");
    assertMisdirected(management.uri(), "GET /metrics HTTP/1.0\r\nHost: attacker.example");
  }

  @Test
  void aHostThatIsNoneIsABadRequestOnBothPorts() {
    for (String host : new String[] {"", "\r\nHost: localhost\r\nHost: localhost"}) {
      assertEquals(400, status(service(), "GET /notes HTTP/1.1" + host));
      assertEquals(400, status(management.uri(), "GET /metrics HTTP/1.1" + host));
    }
    for (String host : new String[] {"me@localhost", "localhost/", "[::1%25lo]", "a b"}) {
      assertEquals(400, status(service(), "GET /notes HTTP/1.1\r\nHost: " + host), host);
      assertEquals(400, status(management.uri(), "GET /metrics HTTP/1.1\r\nHost: " + host), host);
    }
  }
}
