package dev.muster.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists the settings of Micronaut's modules, read from the metadata in their jars. In a name, a
 * star stands for any one part.
 */
final class MicronautSettings {
  /** At the end of a name, stands for one or more parts. */
  static final String REST = "**";

  private static final List<String> IN_NO_LIST =
      List.of(
          "flyway.enabled",
          "micronaut.server.cors.configurations.*.allow-credentials",
          "micronaut.server.cors.configurations.*.allow-private-network",
          "micronaut.server.cors.configurations.*.allowed-headers",
          "micronaut.server.cors.configurations.*.allowed-methods",
          "micronaut.server.cors.configurations.*.allowed-origins",
          "micronaut.server.cors.configurations.*.allowed-origins-regex",
          "micronaut.server.cors.configurations.*.exposed-headers",
          "micronaut.server.cors.configurations.*.max-age");

  private static final String LIST = "META-INF/spring-configuration-metadata.json";
  private static final Pattern LISTED =
      Pattern.compile("\\{\"name\":\"([^\"]+)\",\"type\":\"([^\"]+)\",\"sourceType\":");
  private static final Pattern ANY_KEY_BELOW = Pattern.compile("java[.]util[.](Map|Properties)");

  private MicronautSettings() {}

  /** Returns the names of all settings. */
  static Set<String> names() {
    Set<String> names = new TreeSet<>(IN_NO_LIST);
    try {
      for (URL list :
          Collections.list(MicronautSettings.class.getClassLoader().getResources(LIST))) {
        try (InputStream text = list.openStream()) {
          Matcher listed = LISTED.matcher(new String(text.readAllBytes(), StandardCharsets.UTF_8));
          while (listed.find()) {
            names.add(withRest(listed.group(1), listed.group(2)));
          }
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return names;
  }

  private static String withRest(String name, String type) {
    boolean hasOnlyKnownKeys = IN_NO_LIST.stream().anyMatch(known -> known.startsWith(name + "."));
    return ANY_KEY_BELOW.matcher(type).matches() && !hasOnlyKnownKeys ? name + "." + REST : name;
  }
}
