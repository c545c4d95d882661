package dev.muster.bootstrap;

import dev.muster.platform.jdbc.replica.ReadReplica;
import io.micronaut.context.env.CommandLinePropertySource;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.EnvironmentPropertySource;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.SystemPropertiesPropertySource;
import io.micronaut.core.naming.NameUtils;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Refuses unknown settings, because a mistyped name would silently leave the default. The known
 * settings are the ones listed in the jars of Micronaut's modules, all with a default, and a few
 * more.
 */
final class KnownSettings {
  private static final List<String> WITHOUT_DEFAULT =
      List.of(
          AccessFactory.SETTING,
          "muster.database.directory",
          "muster.ends-with-parent",
          "muster.log",
          "muster.reads.password",
          ReadReplica.URL,
          "muster.reads.username",
          "muster.sample");

  /**
   * The groups without unlisted settings: an unknown name in them is always refused, and any other
   * unknown name only when it resembles a known one.
   */
  private static final List<String> LISTED_WHOLLY =
      List.of("muster.", "datasources.", "flyway.", "micronaut.server.");

  private static final int TYPING_ERRORS = 2;

  // The index of a list element, as in "ciphers[0]".
  private static final Pattern INDEX = Pattern.compile("\\[[^]]*]");

  // Kubernetes sets variables for every service nearby, also for one called muster.
  private static final Pattern OF_KUBERNETES =
      Pattern.compile(
          ".*_(SERVICE_(HOST|PORT)(_.*)?=.*|PORT=\\w+://.*|PORT_\\d+_.*)", Pattern.DOTALL);

  private final Set<String> names;

  private KnownSettings(Set<String> names) {
    this.names = names;
  }

  /**
   * Checks the settings of the command line, and the environment variables that begin with {@code
   * MUSTER_}.
   *
   * @throws UnknownSettingException for the first unknown setting
   */
  static void refuseOthers(Environment environment) {
    Set<String> names = new TreeSet<>(WITHOUT_DEFAULT);
    Set<String> typed = new TreeSet<>();
    Map<String, String> inherited = new TreeMap<>();
    for (PropertySource source : environment.getPropertySources()) {
      switch (source.getName()) {
        case CommandLinePropertySource.NAME -> source.forEach(typed::add);
        case EnvironmentPropertySource.NAME ->
            source.forEach(name -> inherited.put(name, String.valueOf(source.get(name))));
        case SystemPropertiesPropertySource.NAME -> {
          // Most system properties belong to the JVM.
        }
        default -> source.forEach(names::add);
      }
    }
    if (!typed.isEmpty()) {
      names.addAll(MicronautSettings.names());
    }
    KnownSettings known = new KnownSettings(names);
    typed.forEach(known::requireRead);
    inherited.forEach(known::requireRead);
  }

  private void requireRead(String typed) {
    // Micronaut reads maxRequestSize as max-request-size.
    String name = NameUtils.hyphenate(INDEX.matcher(typed).replaceAll(""));
    if (names.stream().anyMatch(known -> matches(name.split("[.]"), known.split("[.]")))) {
      return;
    }
    NearestName nearest =
        NearestName.to(
            name, names.stream().map(known -> spelledOut(known.split("[.]"), name.split("[.]"))));
    if (LISTED_WHOLLY.stream().anyMatch(name::startsWith) || nearest.distance() <= TYPING_ERRORS) {
      throw new UnknownSettingException(typed, nearest.name());
    }
  }

  private void requireRead(String variable, String text) {
    if (!variable.startsWith("MUSTER_") || OF_KUBERNETES.matcher(variable + "=" + text).matches()) {
      return;
    }
    List<String> known =
        names.stream()
            .filter(name -> name.startsWith("muster."))
            .map(SettingsCheck::inEnvironment)
            .toList();
    if (!known.contains(variable)) {
      throw new UnknownSettingException(variable, NearestName.to(variable, known.stream()).name());
    }
  }

  private static boolean matches(String[] name, String[] known) {
    int last = known.length - 1;
    boolean ends = !known[last].equals(MicronautSettings.REST);
    return (ends ? name.length == known.length : name.length >= known.length)
        && IntStream.range(0, ends ? known.length : last)
            .allMatch(i -> known[i].equals("*") || known[i].equals(name[i]));
  }

  /**
   * Replaces the stars of a known name by the parts of the typed name, if both have as many parts,
   * or else by "default".
   */
  private static String spelledOut(String[] known, String[] name) {
    return IntStream.range(0, known.length)
        .mapToObj(
            i ->
                !known[i].startsWith("*")
                    ? known[i]
                    : known.length == name.length ? name[i] : "default")
        .collect(Collectors.joining("."));
  }
}
