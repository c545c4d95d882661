package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micronaut.core.value.MapPropertyResolver;
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
          micronaut.server.port                 | abc       | MICRONAUT_SERVER_PORT must be a port, 65535 at most
          micronaut.server.port                 | 65536     | MICRONAUT_SERVER_PORT must be a port, 65535 at most
          muster.management.port                | ''        | MUSTER_MANAGEMENT_PORT must be a port, 65535 at most
          muster.management.host                | a b       | MUSTER_MANAGEMENT_HOST must be an address of this machine
          muster.web.hosts                      | https://a | MUSTER_WEB_HOSTS must be host names without scheme and port, such as muster.example,muster.internal
          muster.web.hosts                      | a:443     | MUSTER_WEB_HOSTS must be host names without scheme and port, such as muster.example,muster.internal
          datasources.default.maximum-pool-size | 0         | DATASOURCES_DEFAULT_MAXIMUM_POOL_SIZE must be a number, 1 at least
          muster.database.queue                 | -1        | MUSTER_DATABASE_QUEUE must be a number, 0 at least
          datasources.default.url               | garbage   | DATASOURCES_DEFAULT_URL must be a URL such as jdbc:postgresql://db.example/muster
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
          micronaut.server.port   | -1
          micronaut.server.port   | 65535
          micronaut.server.host   | 127.0.0.1
          muster.web.hosts        | ''
          muster.web.hosts        | muster.example, [::1],10.0.0.7
          muster.database.queue   | 0
          datasources.default.url | ''
          datasources.default.url | jdbc:postgresql://db.example:5432/muster?sslmode=verify-full
          something.else          | abc
          """)
  void whatIsRightIsLeftAlone(String name, String text) {
    SettingsCheck.of(new MapPropertyResolver(Map.of(name, text)));
  }

  private static String refusal(String name, String text) {
    MapPropertyResolver settings = new MapPropertyResolver(Map.of(name, text));
    return assertThrows(StartRefusedException.class, () -> SettingsCheck.of(settings)).getMessage();
  }
}
