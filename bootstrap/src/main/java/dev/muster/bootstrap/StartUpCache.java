package dev.muster.bootstrap;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Tells whether the JVM uses the start-up cache of the package; the launcher names its file. */
final class StartUpCache {
  private static final String FILE = "muster.cache";
  // As in "mixed mode, sharing"; the JVM leaves the word out where it could not use the cache.
  private static final String IN_USE = "sharing";
  private static final String OFF = "-XX:AOTMode=off";

  private StartUpCache() {}

  /** Returns the sentence about a cache that is there and not used, though nobody turned it off. */
  static Optional<String> unused(Properties system, Map<String, String> environment) {
    return Optional.ofNullable(system.getProperty(FILE))
        .filter(_ -> !system.getProperty("java.vm.info", "").contains(IN_USE))
        .filter(_ -> !environment.getOrDefault("JAVA_TOOL_OPTIONS", "").contains(OFF))
        .map(
            file ->
                "The start takes longer, as the JVM cannot use the cache "
                    + file
                    + ": it was made with another JDK, other files, or other options of the JVM."
                    + " See \"The cache\" in docs/operations.md.");
  }
}
