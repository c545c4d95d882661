package dev.muster.platform.jdbc.migration;

import static dev.muster.platform.jdbc.migration.MigrationRule.refusing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What keeps a migration from locking others out for longer than a moment: nothing reads or writes
 * a whole table while it holds a lock that readers or writers wait for.
 *
 * <p>The rules read the text of a script and know nothing of its tables, so they refuse some that
 * would do no harm; each has another way. See docs/migrations.md.
 */
public final class MigrationRules {
  private static final Predicate<String> TAKES_LONG =
      Pattern.compile("^(alter table validate |update |delete |insert .*select |with )")
          .asPredicate();

  private static final Pattern CONCURRENT_INDEX =
      Pattern.compile("create (?:unique )?index concurrently (?:if not exists )?(\\S+) ");
  private static final Pattern REPEATABLE =
      Pattern.compile("(drop index concurrently if exists|reindex .*concurrently) ");

  public static final List<MigrationRule> ALL =
      List.of(
          refusing("an index is made concurrently", "create (unique )?index (?!concurrently )"),
          refusing(
              "a constraint is added without being checked",
              "alter table add (constraint \\S+ )?(check|foreign key|not null|unique|primary"
                  + " key|exclude) ",
              " not valid$| using index "),
          refusing(
              "a new column is neither checked nor computed",
              "alter table add (column )?(?!constraint |check |foreign |not |unique |primary"
                  + " |exclude ).*"
                  + " (references|check|unique|primary|generated|(small|big)?serial|default"
                  + " .*\\()"),
          refusing("a column keeps its type", "alter table alter (column )?\\S+ (set data )?type "),
          refusing(
              "a column is not searched for null", "alter table alter (column )?\\S+ set not null"),
          refusing(
              "a table is not rewritten or locked as a whole",
              "(vacuum full|cluster|truncate|lock|reindex|refresh) "
                  + "|alter table set (tablespace|logged|unlogged|access)",
              " concurrently "),
          new MigrationRule(
              "what takes long is not done where something else has locked",
              script ->
                  script.changes().stream().allMatch(TAKES_LONG)
                      ? List.of()
                      : script.changes().stream().filter(TAKES_LONG).toList()),
          refusing("no block hides what it does", "do\\b"),
          new MigrationRule(
              "what is no transaction can be repeated", MigrationRules::unrepeatable));

  private MigrationRules() {}

  /** Finds what would fail, or leave an invalid index, when a script runs for the second time. */
  private static List<String> unrepeatable(MigrationScript script) {
    boolean isTransaction =
        script.changes().stream().noneMatch(it -> it.contains(" concurrently "));
    List<String> before = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (String change : script.changes()) {
      Matcher index = CONCURRENT_INDEX.matcher(change);
      boolean repeatable =
          index.lookingAt()
              ? before.contains("drop index concurrently if exists " + index.group(1))
              : REPEATABLE.matcher(change).lookingAt();
      if (!isTransaction && !repeatable) {
        found.add(change);
      }
      before.add(change);
    }
    return found;
  }
}
