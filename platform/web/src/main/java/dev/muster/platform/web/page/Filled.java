package dev.muster.platform.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form.
 *
 * @param values the values by the keys of their fields
 * @param errors what is wrong with a value, by the same keys
 * @param others what is wrong with no value of the form, or with several together
 */
record Filled(Map<String, String> values, Map<String, String> errors, List<String> others) {
  static Filled with(Map<String, String> values) {
    return new Filled(values, Map.of(), List.of());
  }

  /** Returns a form with what a problem says of each of its fields. */
  static Filled refused(
      Map<String, String> values, Operation operation, Map<String, @Nullable Object> problem) {
    Map<String, String> errors = new HashMap<>();
    List<String> others = new ArrayList<>();
    if (problem.get("errors") instanceof List<?> list) {
      for (Object error : list) {
        if (error instanceof Map<?, ?> members) {
          sort(members, operation, errors, others);
        }
      }
    } else {
      others.add(String.valueOf(problem.get("detail")));
    }
    return new Filled(values, errors, others);
  }

  private static void sort(
      Map<?, ?> error, Operation operation, Map<String, String> errors, List<String> others) {
    String detail = String.valueOf(error.get("detail"));
    Object parameter = error.get("parameter");
    String name =
        error.get("pointer") instanceof String pointer && pointer.startsWith("/")
            ? pointer.substring(1)
            : String.valueOf(parameter);
    operation.fields().stream()
        .filter(it -> it.name().equals(name))
        .filter(it -> (it.place() == Field.Place.BODY) == (parameter == null))
        .findFirst()
        .ifPresentOrElse(
            field -> errors.put(field.key(), detail), () -> others.add(name + " " + detail));
  }
}
