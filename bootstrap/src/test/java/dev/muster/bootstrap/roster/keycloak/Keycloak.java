package dev.muster.bootstrap.roster.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Keycloak as it is distributed, with the realm of the tests, as a process of its own. */
final class Keycloak implements AutoCloseable {
  // The profile keycloak unpacks it there.
  private static final Path UNPACKED = Path.of("target", "keycloak");
  private static final String PASSWORD = "not-a-secret";
  private static final int PATIENCE_SECONDS = 300;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final String address;

  private Keycloak(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Starts it, and waits until it knows the realm. */
  static Keycloak start() throws Exception {
    Path home = home();
    Path imported = Files.createDirectories(home.resolve("data/import"));
    try (InputStream realm = Keycloak.class.getResourceAsStream("realm.json")) {
      // It takes files whose names end like this.
      Files.write(imported.resolve("muster-realm.json"), realm.readAllBytes());
    }
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--cache=local",
                "--http-host=127.0.0.1",
                "--http-port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(UNPACKED.resolve("keycloak.log").toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS",
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m",
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                PASSWORD));
    Keycloak keycloak = new Keycloak(builder.start(), "http://127.0.0.1:" + port);
    keycloak.awaitRealm();
    return keycloak;
  }

  private static Path home() throws IOException {
    try (Stream<Path> unpacked = Files.list(UNPACKED)) {
      return unpacked.filter(Files::isDirectory).findFirst().orElseThrow().toAbsolutePath();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitRealm() throws Exception {
    for (int i = 0; i < PATIENCE_SECONDS * 2; i++) {
      assertTrue(process.isAlive(), "Keycloak ended: see " + UNPACKED.resolve("keycloak.log"));
      try {
        if (send(HttpRequest.newBuilder(URI.create(issuer()))).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // It listens last.
      }
      Thread.sleep(500);
    }
    throw new AssertionError("Keycloak did not start: see " + UNPACKED.resolve("keycloak.log"));
  }

  /** Returns the URL of the realm. */
  String issuer() {
    return address + "/realms/muster";
  }

  /** Signs ann in, an editor, by a client of the realm. */
  JsonNode signIn(String client) throws Exception {
    return tokens("muster", "password", client, "&scope=openid&username=ann");
  }

  /** Signs the client robot in, a viewer that is no person. */
  JsonNode signInRobot() throws Exception {
    return tokens("muster", "client_credentials", "robot", "&client_secret=" + PASSWORD);
  }

  /** Signs the administrator of Keycloak in, of another realm. */
  JsonNode signInElsewhere() throws Exception {
    return tokens("master", "password", "admin-cli", "&username=admin");
  }

  private JsonNode tokens(String realm, String grant, String client, String more) throws Exception {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(
                    URI.create(address + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "grant_type="
                            + grant
                            + "&client_id="
                            + client
                            + "&password="
                            + PASSWORD
                            + more)));
    assertEquals(200, answer.statusCode(), answer::body);
    return JSON.readTree(answer.body());
  }

  /** Has the realm sign with a new key from now on. */
  void rotateKeys() throws Exception {
    Map<String, Object> key =
        Map.of(
            "name",
            "rotated",
            "providerId",
            "rsa-generated",
            "providerType",
            "org.keycloak.keys.KeyProvider",
            "config",
            Map.of("priority", List.of("1000"), "algorithm", List.of("RS256")));
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(URI.create(address + "/admin/realms/muster/components"))
                .header("Authorization", "Bearer " + signInElsewhere().get("access_token").asText())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(key))));
    assertEquals(201, answer.statusCode(), answer::body);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() throws Exception {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
  }
}
