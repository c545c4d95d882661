package dev.muster.persistence.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.platform.jdbc.access.ViolatedConstraint;
import dev.muster.platform.jdbc.kit.TestDatabase;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database is the last line of defence: it refuses by itself what the rules forbid. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaTest implements TestPropertyProvider {
  /** Each constraint, and what it refuses. */
  private static final String REFUSALS =
      """
      membership_pkey         | insert into membership values (2, 1, 'DEPUTY', false, now())
      membership_hero_fkey    | insert into membership values (9, 1, 'MEMBER', true, now())
      membership_team_fkey    | insert into membership values (1, 9, 'MEMBER', true, now())
      membership_hero_fkey    | delete from hero where id = 1
      membership_team_fkey    | delete from team where id = 1
      membership_role_check   | insert into membership values (3, 1, 'KING', true, now())
      membership_one_leader   | insert into membership values (3, 1, 'LEADER', true, now())
      membership_one_leader   | update membership set role = 'LEADER' where hero_id = 2
      team_name_key           | update team set name_folded = 'z' where id = 2
      team_pkey               | insert into team overriding system value values (1, 'Q', 'q', 'x')
      hero_pkey               | insert into hero overriding system value values (1, 'Q', 'q', 'x')
      hero_activity_pkey      | insert into hero_activity values (1, 1)
      hero_activity_hero_fkey | insert into hero_activity values (9, 1)
      idempotency_record_pkey | insert into idempotency_record values ('k', '', '', now()), ('k', '', '', now())
      """;

  @Inject TransactionOperations<Connection> transactions;
  @Inject RosterTables tables;

  @Override
  public Map<String, String> getProperties() {
    return TestDatabase.settings();
  }

  @BeforeEach
  void twoHeroesInATeamThatOneLeads() {
    tables.clear();
    run(
        "insert into hero (name, name_folded, secret_name) select 'x', 'x', 'x' from"
            + " generate_series(1, 3)");
    run(
        "insert into team (name, name_folded, headquarters) values ('Z', 'z', 'x'), ('P', 'p',"
            + " 'x')");
    run(
        "insert into membership values (1, 1, 'LEADER', true, now()), (2, 1, 'MEMBER', true,"
            + " now())");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = REFUSALS)
  void whatTheRulesForbidIsRefusedByName(String constraint, String sql) {
    Exception refused = assertThrows(Exception.class, () -> run(sql));

    assertEquals(Optional.of(constraint), ViolatedConstraint.nameIn(refused));
  }

  @Test
  void everyConstraintIsTried() {
    String all =
        """
        select conname from pg_constraint
        where contype in ('p', 'u', 'f', 'c') and connamespace = 'public'::regnamespace
          and conrelid::regclass::text not like 'flyway%'
        union
        select relname from pg_index join pg_class on pg_class.oid = indexrelid
        where indisunique and relnamespace = 'public'::regnamespace
          and indrelid::regclass::text not like 'flyway%'
        """;

    assertEquals(
        REFUSALS.lines().map(line -> line.split(" ", 2)[0]).collect(Collectors.toSet()),
        new HashSet<>(names(all)));
  }

  @Test
  void whatTheRulesAllowIsAllowed() {
    run("insert into membership values (3, 1, 'LEADER', false, now())");
    run("insert into membership values (1, 2, 'LEADER', true, now())");
    run("update membership set role = 'DEPUTY' where hero_id = 1 and team_id = 1");
    run("update membership set role = 'LEADER' where hero_id = 2");
  }

  private List<String> names(String sql) {
    return transactions.executeRead(
        status -> {
          try (Statement statement = status.getConnection().createStatement();
              ResultSet rows = statement.executeQuery(sql)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
              names.add(rows.getString(1));
            }
            return names;
          }
        });
  }

  private void run(String sql) {
    transactions.executeWrite(
        status -> {
          try (Statement statement = status.getConnection().createStatement()) {
            return statement.execute(sql);
          }
        });
  }
}
