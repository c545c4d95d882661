package dev.muster.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting that nothing reads is refused with the one that was probably meant. */
class KnownSettingsTest {
  private static final Pattern ARGUMENT =
      Pattern.compile("(?<= )-{1,2}[a-z-]+([.][a-zA-Z-]+)+=\\S+");
  private static final Pattern VARIABLE = Pattern.compile("\\bMUSTER_[A-Z_]+[A-Z]\\b");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          micronaut.server.prot                                   | micronaut.server.port
          micronaut.server.ssl.key-store.pasword                  | micronaut.server.ssl.key-store.password
          micronaut.server.ssl.port.number                        | micronaut.server.ssl.port
          micronaut.server.cors.configurations.web.allowed-orgins | micronaut.server.cors.configurations.web.allowed-origins
          micronaut.server.maxRequestSizes                        | micronaut.server.max-request-size
          micronaut.sever.port                                    | micronaut.server.port
          muster.sampel                                           | muster.sample
          musterr.log                                             | muster.log
          muster.database.timelimit                               | muster.database.time-limit
          muster.web.host                                         | muster.web.hosts
          muster.managment.port                                   | muster.management.port
          datasource.default.url                                  | datasources.default.url
          datasources.default.ulr                                 | datasources.default.url
          datasources.roster.usernam                              | datasources.roster.username
          datasources.url                                         | datasources.default.url
          flyway.datasources.default.user-name                    | flyway.datasources.default.username
          """)
  void whatIsMistypedOnTheCommandLineIsRefusedWithTheNearest(String typed, String nearest) {
    assertEquals(
        "There is no setting " + typed + "; did you mean " + nearest + "?",
        refusal(Map.of(), "-" + typed + "=1"));
  }

  @ParameterizedTest
  @CsvSource({
    "MUSTER_SAMPEL, MUSTER_SAMPLE",
    "MUSTER_MANAGEMENT_PROT, MUSTER_MANAGEMENT_PORT",
    "MUSTER_DATABASE_DIR, MUSTER_DATABASE_DIRECTORY",
    "MUSTER_LOGS, MUSTER_LOG",
    "MUSTER_PORT, MUSTER_LOG"
  })
  void whatIsMistypedInTheEnvironmentIsRefusedWithTheNearest(String typed, String nearest) {
    assertEquals(
        "There is no setting " + typed + "; did you mean " + nearest + "?",
        refusal(Map.of(typed, "1")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "micronaut.server.maxRequestSize",
        "micronaut.server.ssl.ciphers[0]",
        "micronaut.server.netty.options.SO_BACKLOG",
        "micronaut.server.netty.listeners.web.port",
        "micronaut.server.cors.configurations.web.max-age",
        "micronaut.lifecycle.graceful-shutdown.grace-period",
        "micronaut.config.files",
        "datasources.default.data-source-properties.ApplicationName",
        "flyway.datasources.default.init-sql",
        "flyway.datasources.default.placeholders.name",
        "muster.database.time-limit",
        "muster.web.hosts",
        "muster.web.request-timeout",
        "netty.default.allocator.max-order",
        "logger.levels.org.flywaydb",
        "endpoints.all.enabled",
        "db.host"
      })
  void whatSomethingReadsOrMayReadIsLeftAlone(String name) {
    look(Map.of(), "-" + name + "=1");
    look(Map.of(), "--" + name + "=1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MUSTER_DATABASE_TIME_LIMIT",
        "MUSTER_ENDS_WITH_PARENT",
        "MUSTER_WEB_HOSTS",
        "MUSTERING_SAMPEL",
        "DATASOURCE_DEFAULT_URL",
        "MUSTER_PORT_8080_TCP",
        "MUSTER_PORT_8080_TCP_ADDR",
        "MUSTER_SERVICE_HOST",
        "MUSTER_SERVICE_PORT_HTTP",
        "MUSTER_DB_SERVICE_PORT"
      })
  void whatIsReadOrComesFromOthersInTheEnvironmentIsLeftAlone(String name) {
    look(Map.of(name, "1"));
  }

  @Test
  void whatKubernetesCallsAPortIsLeftAlone() {
    look(Map.of("MUSTER_PORT", "tcp://10.0.0.7:8080", "MUSTER_DB_PORT", "tcp://10.0.0.8:5432"));
  }

  @Test
  void everySettingThatAPageNamesIsKnown() throws Exception {
    List<String> arguments = new ArrayList<>();
    Map<String, String> variables = new TreeMap<>();
    for (Path page : pages()) {
      String text = Files.readString(page);
      ARGUMENT.matcher(text).results().forEach(it -> arguments.add(it.group()));
      VARIABLE.matcher(text).results().forEach(it -> variables.put(it.group(), "1"));
    }
    assertTrue(arguments.size() >= 2 && variables.size() >= 5, arguments + " " + variables);

    look(variables, arguments.toArray(String[]::new));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(Path.of("..", "docs"))) {
      return Stream.concat(docs, Stream.of(Path.of("..", "README.md")))
          .filter(file -> file.toString().endsWith(".md"))
          .toList();
    }
  }

  private static String refusal(Map<String, Object> variables, String... arguments) {
    return assertThrows(UnknownSettingException.class, () -> look(variables, arguments))
        .getMessage();
  }

  /** Looks as the service does, with an environment of the test's own. */
  private static void look(Map<String, ?> variables, String... arguments) {
    try (ApplicationContext context =
        ApplicationContext.builder()
            .args(arguments)
            .banner(false)
            .bootstrapEnvironment(false)
            .environmentPropertySource(false)
            .propertySources(PropertySource.of("env", new HashMap<>(variables)))
            .build()) {
      KnownSettings.refuseOthers(context.getEnvironment().start());
    }
  }
}
