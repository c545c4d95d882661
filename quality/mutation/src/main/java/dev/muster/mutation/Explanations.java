package dev.muster.mutation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The explanations of surviving mutants, one line for all mutants with a name: the name, a bar and
 * the reason.
 */
final class Explanations {
  private static final String BAR = " | ";

  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> used = new LinkedHashSet<>();

  private Explanations() {}

  /**
   * Parses the lines; a line that begins with a hash is a comment.
   *
   * @throws IllegalArgumentException if a line has no reason, or a name is explained twice
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

  /** Returns whether a mutant is explained, and marks the explanation as used. */
  boolean explain(String name) {
    boolean known = names.contains(name);
    if (known) {
      used.add(name);
    }
    return known;
  }

  /** Returns the names of explanations that were never used. */
  List<String> unused() {
    return names.stream().filter(name -> !used.contains(name)).toList();
  }
}
