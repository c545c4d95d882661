package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micronaut.core.value.MapPropertyResolver;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A setting that is wrong is refused in the words of the README, before anything is started. */
class SettingsCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          muster.log                            | xml       | MUSTER_LOG must be text or json
          muster.sample                         | perhaps   | MUSTER_SAMPLE must be true or false
          muster.access                         | closed    | MUSTER_ACCESS must be open or required
          muster.access                         | OPEN      | MUSTER_ACCESS must be open or required
          muster.oidc.issuer                    | http://id.example | MUSTER_OIDC_ISSUER must be a URL such as https://id.example/realms/muster, or of http on this machine
          micronaut.server.port                 | abc       | MICRONAUT_SERVER_PORT must be a port, 65535 at most
          micronaut.server.port                 | 65536     | MICRONAUT_SERVER_PORT must be a port, 65535 at most
          muster.management.port                | ''        | MUSTER_MANAGEMENT_PORT must be a port, 65535 at most
          muster.management.host                | a b       | MUSTER_MANAGEMENT_HOST must be an address of this machine
          muster.web.hosts                      | https://a | MUSTER_WEB_HOSTS must be host names without scheme and port, such as muster.example,muster.internal
          muster.web.hosts                      | a:443     | MUSTER_WEB_HOSTS must be host names without scheme and port, such as muster.example,muster.internal
          datasources.default.maximum-pool-size | 0         | DATASOURCES_DEFAULT_MAXIMUM_POOL_SIZE must be a number, 1 at least
          muster.database.queue                 | -1        | MUSTER_DATABASE_QUEUE must be a number, 0 at least
          muster.audit.retention                | P400D     | MUSTER_AUDIT_RETENTION must be days such as 400d, or 0d for ever
          muster.audit.retention                | 100000d   | MUSTER_AUDIT_RETENTION must be days such as 400d, or 0d for ever
          muster.audit.retention                | d         | MUSTER_AUDIT_RETENTION must be days such as 400d, or 0d for ever
          muster.reads.url                      | garbage   | MUSTER_READS_URL must be a URL such as jdbc:postgresql://db.example/muster
          datasources.default.url               | garbage   | DATASOURCES_DEFAULT_URL must be a URL such as jdbc:postgresql://db.example/muster
          flyway.datasources.default.url        | garbage   | FLYWAY_DATASOURCES_DEFAULT_URL must be a URL such as jdbc:postgresql://db.example/muster
          """)
  void whatIsWrongIsSaidWithWhatIsRight(String name, String text, String sentence) {
    assertEquals(sentence + ", and not '" + text + "'.", refusal(name, text));
  }

  @Test
  void aSecretInAUrlIsNotSaid() {
    assertEquals(
        "DATASOURCES_DEFAULT_URL must be a URL such as jdbc:postgresql://db.example/muster, and not"
            + " 'postgresql://db.example/muster'.",
        refusal("datasources.default.url", "postgresql://me:hunter2@db.example/muster?password=x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          muster.log              | json
          muster.sample           | false
          muster.access           | required
          muster.access           | ''
          muster.oidc.issuer      | ''
          micronaut.server.port   | -1
          micronaut.server.port   | 65535
          micronaut.server.host   | 127.0.0.1
          muster.web.hosts        | ''
          muster.web.hosts        | muster.example, [::1],10.0.0.7
          muster.database.queue   | 0
          muster.audit.retention  | 0d
          muster.audit.retention  | 99999d
          datasources.default.url | ''
          muster.reads.url | ''
          muster.reads.url | jdbc:postgresql://replica.example/muster
          flyway.datasources.default.url | ''
          datasources.default.url | jdbc:postgresql://db.example:5432/muster?sslmode=verify-full
          something.else          | abc
          """)
  void whatIsRightIsLeftAlone(String name, String text) {
    SettingsCheck.of(new MapPropertyResolver(Map.of(name, text)));
  }

  @Test
  void aUrlOfMigrationsNeedsOneOfRequests() {
    String url = "jdbc:postgresql://db.example/muster";

    assertEquals(
        "FLYWAY_DATASOURCES_DEFAULT_URL needs DATASOURCES_DEFAULT_URL: it leads migrations alone,"
            + " and requests would be served from another database, its own.",
        refusal("flyway.datasources.default.url", url));
    SettingsCheck.of(
        new MapPropertyResolver(
            Map.of("flyway.datasources.default.url", url, "datasources.default.url", url)));
  }

  @Test
  void aProviderNeedsAnAudience() {
    Map<String, Object> settings =
        new HashMap<>(Map.of("muster.oidc.issuer", "https://id.example/realms/muster"));
    String sentence =
        "MUSTER_OIDC_ISSUER needs MUSTER_OIDC_AUDIENCE: without it the tokens for any other service"
            + " of that provider would be taken.";
    assertEquals(sentence, refusal(settings));
    settings.put("muster.oidc.audience", " ");
    assertEquals(sentence, refusal(settings));

    settings.put("muster.oidc.audience", "muster");
    SettingsCheck.of(new MapPropertyResolver(settings));
  }

  @Test
  void openModeBeyondThisMachineIsRefused() {
    String sentence =
        "MUSTER_ACCESS=open lets everybody in who reaches it, and it would listen beyond this"
            + " machine: set MICRONAUT_SERVER_HOST to 127.0.0.1, or MUSTER_ACCESS to required.";
    Map<String, Object> settings = new HashMap<>(Map.of("muster.access", "open"));
    assertEquals(sentence, refusal(settings));
    settings.put("micronaut.server.host", "0.0.0.0");
    assertEquals(sentence, refusal(settings));

    settings.put("micronaut.server.host", "127.0.0.1");
    SettingsCheck.of(new MapPropertyResolver(settings));
    settings.putAll(Map.of("muster.access", "required", "micronaut.server.host", "0.0.0.0"));
    SettingsCheck.of(new MapPropertyResolver(settings));
  }

  private static String refusal(Map<String, Object> settings) {
    MapPropertyResolver resolver = new MapPropertyResolver(settings);
    return assertThrows(StartRefusedException.class, () -> SettingsCheck.of(resolver)).getMessage();
  }

  private static String refusal(String name, String text) {
    return refusal(Map.of(name, text));
  }
}
