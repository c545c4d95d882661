package dev.muster.persistence.migration;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No migration locks a table for long, and every rule that says so can fail. */
class MigrationRulesTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  private record Broken(String rule, String sql) {}

  private static final List<Broken> BROKEN =
      List.of(
          new Broken("an index is made concurrently", "create index a on hero (age)"),
          new Broken(
              "an index is made concurrently", "CREATE UNIQUE INDEX\n  a -- soon\n  ON hero (age)"),
          new Broken(
              "an index is made concurrently",
              "create table guild (id int); create index a on hero (age)"),
          new Broken(
              "a constraint is added without being checked",
              "alter table hero add constraint a check (age < 200)"),
          new Broken(
              "a constraint is added without being checked",
              "alter table only membership add foreign key (team_id) references team"),
          new Broken(
              "a constraint is added without being checked",
              "alter table hero add constraint a unique (name)"),
          new Broken(
              "a constraint is added without being checked",
              """
              alter table hero add constraint a check (age in (1, 2)) not valid,
                add constraint b check (age < 2)
              """),
          new Broken(
              "a new column is neither checked nor computed",
              "alter table hero add column at timestamptz default clock_timestamp()"),
          new Broken(
              "a new column is neither checked nor computed",
              "alter table hero add guild bigint references guild"),
          new Broken(
              "a new column is neither checked nor computed",
              "alter table hero add column number bigserial"),
          new Broken(
              "a new column is neither checked nor computed",
              "alter table hero add column twice int generated always as (age * 2) stored"),
          new Broken(
              "a column keeps its type", "alter table if exists hero alter column age type bigint"),
          new Broken(
              "a column keeps its type", "alter table hero alter age set data type numeric(9, 2)"),
          new Broken(
              "a column is not searched for null",
              "alter table hero alter column age set not null"),
          new Broken("a table is not rewritten or locked as a whole", "vacuum full hero"),
          new Broken("a table is not rewritten or locked as a whole", "lock table hero"),
          new Broken("a table is not rewritten or locked as a whole", "reindex table hero"),
          new Broken(
              "a table is not rewritten or locked as a whole", "alter table hero set unlogged"),
          new Broken(
              "what takes long is not done where something else has locked",
              """
              alter table hero add constraint a check (age < 200) not valid;
              alter table hero validate constraint a
              """),
          new Broken(
              "what takes long is not done where something else has locked",
              "alter table hero add column rank text; update hero set rank = 'none'"),
          new Broken("no block hides what it does", "do $$ begin lock table hero; end $$"));

  static List<Broken> broken() {
    return BROKEN;
  }

  static List<Path> migrations() throws IOException {
    try (Stream<Path> files = Files.list(MIGRATIONS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("migrations")
  void aMigrationKeepsEveryRule(Path migration) throws IOException {
    assertEquals(Set.of(), rulesBrokenBy(Files.readString(migration)));
  }

  @Test
  void theMigrationsAreThere() throws IOException {
    assertFalse(migrations().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenMigrationBreaksItsRule(Broken broken) {
    assertEquals(Set.of(broken.rule()), rulesBrokenBy(broken.sql()));
  }

  @Test
  void everyRuleHasABrokenMigrationAndEveryBrokenMigrationARule() {
    assertEquals(
        MigrationRules.ALL.stream().map(MigrationRule::name).collect(toSet()),
        BROKEN.stream().map(Broken::rule).collect(toSet()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create index concurrently a on hero (age)",
        "create table guild (id int unique); create index a on guild (id);"
            + " alter table guild add check (id > 0)",
        "alter table hero add column a int, add column b numeric(9, 2) not null default 1",
        "alter table hero add column a text default 'now() references check'",
        "alter table hero add constraint a check (age in (1, 2)) not valid",
        "alter table hero add constraint a unique using index a",
        "alter table hero validate constraint a; alter table team validate constraint b",
        "update hero set age = null where age = 0",
        "alter table hero add column a int; create function later() returns trigger language"
            + " plpgsql as $$ begin update hero set a = 1; return null; end $$",
        "reindex index concurrently hero_pkey",
        "alter table hero drop column age; -- lock table hero; do",
      })
  void theOtherWaysBreakNoRule(String sql) {
    assertEquals(Set.of(), rulesBrokenBy(sql));
  }

  private static Set<String> rulesBrokenBy(String sql) {
    return MigrationRules.ALL.stream()
        .filter(rule -> !rule.findingsIn(sql).isEmpty())
        .map(MigrationRule::name)
        .collect(toSet());
  }
}
