package dev.muster.platform.web.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An identity provider that publishes keys and can be away. */
final class StubProvider implements AutoCloseable {
  private static final Map<String, RSAKey> KEYS = new ConcurrentHashMap<>();

  private final HttpServer server;
  private final List<JWK> keys = new ArrayList<>();
  private String issuer;
  private String keysUri;
  private boolean away;
  private int fetches;

  StubProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/muster";
    keysUri = issuer + "/keys";
    server.createContext("/realms/muster/.well-known/openid-configuration", this::discovery);
    server.createContext("/realms/muster/keys", this::keys);
    server.start();
  }

  /** Returns the RSA key of a name, the same to all: to make one takes a second. */
  static RSAKey rsaKey(String id) {
    return KEYS.computeIfAbsent(id, StubProvider::newKey);
  }

  private static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).keyUse(KeyUse.SIGNATURE).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/muster";
  }

  /** Publishes these keys and no others. */
  void publish(JWK... published) {
    keys.clear();
    keys.addAll(List.of(published));
  }

  /** Says that it is another issuer. */
  void sayIssuer(String other) {
    issuer = other;
  }

  /** Says that its keys are elsewhere. */
  void sayKeysUri(String other) {
    keysUri = other;
  }

  void leave() {
    away = true;
  }

  void comeBack() {
    away = false;
  }

  /** Returns how often its keys were asked for. */
  int fetches() {
    return fetches;
  }

  private void discovery(HttpExchange exchange) throws IOException {
    answer(exchange, "{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + keysUri + "\"}");
  }

  private void keys(HttpExchange exchange) throws IOException {
    fetches++;
    answer(exchange, new JWKSet(new ArrayList<>(keys)).toString());
  }

  private void answer(HttpExchange exchange, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(away ? 500 : 200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
