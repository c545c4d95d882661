package dev.muster.platform.jdbc.migration;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of migrations finds the migration that breaks it, and no other. */
class MigrationRulesTest {
  private record Broken(String rule, String sql) {}

  private static final List<Broken> BROKEN =
      List.of(
          new Broken("an index is made concurrently", "create index a on tree (age)"),
          new Broken(
              "an index is made concurrently", "CREATE UNIQUE INDEX\n  a -- soon\n  ON tree (age)"),
          new Broken(
              "an index is made concurrently",
              "create table guild (id int); create index a on tree (age)"),
          new Broken(
              "a constraint is added without being checked",
              "alter table tree add constraint a check (age < 200)"),
          new Broken(
              "a constraint is added without being checked",
              "alter table only leaf add foreign key (tree_id) references tree"),
          new Broken(
              "a constraint is added without being checked",
              "alter table tree add constraint a unique (name)"),
          new Broken(
              "a constraint is added without being checked",
              """
              alter table tree add constraint a check (age in (1, 2)) not valid,
                add constraint b check (age < 2)
              """),
          new Broken(
              "a new column is neither checked nor computed",
              "alter table tree add column at timestamptz default clock_timestamp()"),
          new Broken(
              "a new column is neither checked nor computed",
              "alter table tree add guild bigint references guild"),
          new Broken(
              "a new column is neither checked nor computed",
              "alter table tree add column number bigserial"),
          new Broken(
              "a new column is neither checked nor computed",
              "alter table tree add column twice int generated always as (age * 2) stored"),
          new Broken(
              "a column keeps its type", "alter table if exists tree alter column age type bigint"),
          new Broken(
              "a column keeps its type", "alter table tree alter age set data type numeric(9, 2)"),
          new Broken(
              "a column is not searched for null",
              "alter table tree alter column age set not null"),
          new Broken("a table is not rewritten or locked as a whole", "vacuum full tree"),
          new Broken("a table is not rewritten or locked as a whole", "lock table tree"),
          new Broken("a table is not rewritten or locked as a whole", "reindex table tree"),
          new Broken(
              "a table is not rewritten or locked as a whole", "alter table tree set unlogged"),
          new Broken(
              "what takes long is not done where something else has locked",
              """
              alter table tree add constraint a check (age < 200) not valid;
              alter table tree validate constraint a
              """),
          new Broken(
              "what takes long is not done where something else has locked",
              "alter table tree add column rank text; update tree set rank = 'none'"),
          new Broken(
              "what is no transaction can be repeated",
              "create index concurrently a on tree (age)"),
          new Broken(
              "what is no transaction can be repeated",
              "create index concurrently if not exists a on tree (age)"),
          new Broken(
              "what is no transaction can be repeated",
              """
              drop index concurrently if exists b;
              create index concurrently a on tree (age)
              """),
          new Broken(
              "what is no transaction can be repeated",
              """
              drop index concurrently if exists a;
              create index concurrently a on tree (age);
              alter table tree add column b int
              """),
          new Broken("no block hides what it does", "do $$ begin lock table tree; end $$"));

  static List<Broken> broken() {
    return BROKEN;
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
        "drop index concurrently if exists a; create index concurrently a on tree (age)",
        "create table guild (id int unique); create index a on guild (id);"
            + " alter table guild add check (id > 0)",
        "alter table tree add column a int, add column b numeric(9, 2) not null default 1",
        "alter table tree add column a text default 'now() references check'",
        "alter table tree add constraint a check (age in (1, 2)) not valid",
        "alter table tree add constraint a unique using index a",
        "alter table tree validate constraint a; alter table grove validate constraint b",
        "update tree set age = null where age = 0",
        "alter table tree add column a int; create function later() returns trigger language"
            + " plpgsql as $$ begin update tree set a = 1; return null; end $$",
        "reindex index concurrently tree_pkey",
        "alter table tree drop column age; -- lock table tree; do",
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
