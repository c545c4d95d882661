package dev.muster.benchmarks.vertx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Replaces the named parameters of statements by PostgreSQL's numbers. */
final class NumberedSql {
  private static final Pattern NAME = Pattern.compile(":(\\w+)");
  private static final Map<String, String> NUMBERED = new ConcurrentHashMap<>();

  private NumberedSql() {}

  /** Returns a statement with its parameters numbered by their first appearance. */
  static String of(String sql) {
    return NUMBERED.computeIfAbsent(sql, NumberedSql::number);
  }

  private static String number(String sql) {
    List<String> names = new ArrayList<>();
    return NAME.matcher(sql)
        .replaceAll(
            found -> {
              if (!names.contains(found.group(1))) {
                names.add(found.group(1));
              }
              return "\\$" + (names.indexOf(found.group(1)) + 1);
            });
  }
}
