package dev.muster.bootstrap;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The existing name nearest to a mistyped one.
 *
 * @param distance the number of letters left out, inserted, changed or swapped
 */
record NearestName(String name, int distance) {
  /** Finds the nearest name; any name that begins with the typed one is nearer than all others. */
  static NearestName to(String typed, Stream<String> names) {
    return names
        .map(name -> new NearestName(name, between(typed, name)))
        .min(
            Comparator.<NearestName, Boolean>comparing(it -> !it.name().startsWith(typed))
                .thenComparingInt(NearestName::distance)
                .thenComparing(NearestName::name))
        .orElseThrow();
  }

  /**
   * Returns the Damerau-Levenshtein distance, in the restricted form without repeated edits of a
   * letter (optimal string alignment).
   */
  private static int between(String one, String other) {
    int[][] distances = new int[one.length() + 1][];
    distances[0] = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      distances[i] = new int[other.length() + 1];
      distances[i][0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        distances[i][j] =
            Math.min(
                distances[i - 1][j - 1] + changed,
                Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          distances[i][j] = Math.min(distances[i][j], distances[i - 2][j - 2] + 1);
        }
      }
    }
    return distances[one.length()][other.length()];
  }
}
