package dev.muster.platform.jdbc.migration;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One thing that a migration must not do to a table in use.
 *
 * @param name what it keeps, as a sentence
 * @param findings what in a script breaks it
 */
public record MigrationRule(String name, Function<MigrationScript, List<String>> findings) {
  /** Refuses each change that begins like this. */
  static MigrationRule refusing(String name, String begin) {
    return refusing(name, begin, "(?!)");
  }

  /** Refuses each change that begins like this, unless this is in it too. */
  static MigrationRule refusing(String name, String begin, String unless) {
    Pattern refused = Pattern.compile(begin);
    Pattern exempt = Pattern.compile(unless);
    return new MigrationRule(
        name,
        script ->
            script.changes().stream()
                .filter(change -> refused.matcher(change).lookingAt())
                .filter(change -> !exempt.matcher(change).find())
                .toList());
  }

  public List<String> findingsIn(String sql) {
    return findings.apply(MigrationScript.of(sql));
  }
}
