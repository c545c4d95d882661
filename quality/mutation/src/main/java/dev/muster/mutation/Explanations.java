package dev.muster.mutation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Why mutants live, one line for all of a name: the name, a bar, and why. */
final class Explanations {
  private static final String BAR = " | ";

  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> used = new LinkedHashSet<>();

  private Explanations() {}

  /**
   * Reads them; what begins with a hash is a comment.
   *
   * @throws IllegalArgumentException when a line has no reason, or a name is explained twice
   */
  static Explanations of(List<String> lines) {
    Explanations explanations = new Explanations();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int bar = line.lastIndexOf(BAR);
        if (bar < 0
            || line.substring(bar + BAR.length()).isBlank()
            || !explanations.names.add(line.substring(0, bar))) {
          throw new IllegalArgumentException("explains nothing: " + line);
        }
      }
    }
    return explanations;
  }

  /** Whether this one is explained. */
  boolean explain(String name) {
    boolean known = names.contains(name);
    if (known) {
      used.add(name);
    }
    return known;
  }

  /** What explains none that anybody asked for. */
  List<String> unused() {
    return names.stream().filter(name -> !used.contains(name)).toList();
  }
}
