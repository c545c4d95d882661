package dev.muster.platform.jdbc.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a script of SQL changes in tables that were there before it. Those that it creates itself
 * are empty and nobody uses them: whatever happens to them is at once.
 *
 * @param changes one statement each, or one action of an {@code alter table}, whose name is left
 *     out; in lower case, without comments, texts (bodies of functions among them) and needless
 *     space
 */
record MigrationScript(List<String> changes) {
  private static final Pattern NO_CODE =
      Pattern.compile("--[^\\n]*|/\\*.*?\\*/|'[^']*'|\\$(\\w*)\\$.*?\\$\\1\\$", Pattern.DOTALL);
  private static final Pattern CREATE =
      Pattern.compile("create (?:unlogged )?table (?:if not exists )?(\\S+) .*");
  private static final Pattern ALTER =
      Pattern.compile("alter table (?:if exists )?(?:only )?(\\S+) (.*)");
  private static final Pattern INDEX =
      Pattern.compile("create .*index .*\\bon (?:only )?(\\S+) .*");

  static MigrationScript of(String sql) {
    List<String> statements =
        Stream.of(NO_CODE.matcher(sql).replaceAll(" ").toLowerCase(Locale.ROOT).split(";"))
            .map(statement -> statement.replaceAll("([(),])", " $1 ").strip())
            .map(statement -> statement.replaceAll("\\s+", " "))
            .filter(statement -> !statement.isEmpty())
            .toList();
    Set<String> created =
        statements.stream()
            .map(CREATE::matcher)
            .filter(Matcher::matches)
            .map(create -> create.group(1))
            .collect(Collectors.toSet());
    return new MigrationScript(
        statements.stream().flatMap(statement -> changes(statement, created)).toList());
  }

  private static Stream<String> changes(String statement, Set<String> created) {
    Matcher alter = ALTER.matcher(statement);
    if (alter.matches()) {
      return created.contains(alter.group(1))
          ? Stream.empty()
          : actions(alter.group(2)).stream().map(action -> "alter table " + action);
    }
    Matcher index = INDEX.matcher(statement);
    boolean isOfNewTable = index.matches() && created.contains(index.group(1));
    return isOfNewTable || CREATE.matcher(statement).matches()
        ? Stream.empty()
        : Stream.of(statement);
  }

  /** Splits at the commas that no parenthesis encloses. */
  private static List<String> actions(String text) {
    List<String> actions = new ArrayList<>();
    StringBuilder action = new StringBuilder();
    int depth = 0;
    for (String word : text.split(" ")) {
      depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      if (word.equals(",") && depth == 0) {
        actions.add(action.toString().strip());
        action.setLength(0);
      } else {
        action.append(word).append(' ');
      }
    }
    actions.add(action.toString().strip());
    return actions;
  }
}
