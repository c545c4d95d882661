package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.bootstrap.documents.Page;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service speaks TLS with the settings of docs/operations.md. */
class TlsIT {
  @TempDir Path directory;

  @Test
  void itServesTlsWithTheKeyStoreThatIsConfigured() throws Exception {
    Map<String, String> settings =
        new HashMap<>(
            Page.settings(
                Page.read("docs/operations.md").texts("Behind a proxy", "properties").getFirst()));
    Path keys = directory.resolve("muster.p12");
    String password = settings.get("MICRONAUT_SERVER_SSL_KEY_STORE_PASSWORD");
    makeKeys(keys, password);
    settings.replace("MICRONAUT_SERVER_SSL_KEY_STORE_PATH", "file:" + keys);
    settings.put("MICRONAUT_SERVER_SSL_PORT", "-1");

    try (MusterProcess muster = MusterProcess.start(directory, settings);
        HttpClient client = HttpClient.newBuilder().sslContext(trusting(keys, password)).build()) {
      URI service = muster.service();
      assertEquals("https", service.getScheme());
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("https://localhost:" + service.getPort() + "/problems"))
              .build();
      assertEquals(200, client.send(request, BodyHandlers.ofString()).statusCode());
    }
  }

  private static void makeKeys(Path file, String password) throws Exception {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "muster",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                password)
            .inheritIO()
            .start();
    assertEquals(0, keytool.waitFor());
  }

  private static SSLContext trusting(Path file, String password) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream stream = Files.newInputStream(file)) {
      keys.load(stream, password.toCharArray());
    }
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("muster", keys.getCertificate("muster"));
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }
}
