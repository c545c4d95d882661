import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The settings of a measurement: the given ones, and defaults for the rest. */
record Plan(Map<String, String> settings) {
  private static final Map<String, String> USUAL =
      Map.of(
          "rounds", "3",
          "seconds", "5",
          // A shorter warm-up would measure mostly the compiler.
          "warmup", "25",
          "connections", "32",
          "heroes", "20000",
          "teams", "3000",
          "memberships", "60000",
          "operations",
              "hero,members,teams,heroes,busy,join,leave,handover,batch,authors,books,students",
          "services", "muster,naive,plain,vertx,pgbench");

  /** Parses {@code setting=value} arguments, and refuses unknown settings. */
  static Plan of(String[] arguments) {
    Map<String, String> settings = new HashMap<>(USUAL);
    for (String argument : arguments) {
      String[] setting = argument.split("=", 2);
      if (setting.length < 2 || settings.put(setting[0], setting[1]) == null) {
        throw new IllegalArgumentException(argument + " is none of " + USUAL.keySet());
      }
    }
    return new Plan(settings);
  }

  int number(String setting) {
    return Integer.parseInt(settings.get(setting));
  }

  private List<String> list(String setting) {
    return Arrays.asList(settings.get(setting).split(","));
  }

  List<Operation> operations() {
    return list("operations").stream()
        .map(it -> Operation.valueOf(it.toUpperCase(Locale.ROOT)))
        .toList();
  }

  boolean has(String service) {
    return list("services").contains(service);
  }

  /** Returns the size of the roster, as variables of the SQL scripts. */
  Map<String, String> roster() {
    return List.of("heroes", "teams", "memberships").stream()
        .collect(Collectors.toMap(Function.identity(), settings::get));
  }
}
