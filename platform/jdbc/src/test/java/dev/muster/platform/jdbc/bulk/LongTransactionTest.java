package dev.muster.platform.jdbc.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.platform.jdbc.kit.TestDatabase;
import dev.muster.platform.jdbc.kit.TestTables;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A long transaction has no limit of time, and leaves those of others as they were. */
@MicronautTest(transactional = false, startApplication = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongTransactionTest implements TestPropertyProvider {
  private static final String TIMEOUTS =
      """
      select current_setting('statement_timeout') || ' '
        || current_setting('idle_in_transaction_session_timeout')
      """;

  @Inject LongTransaction transaction;
  @Inject ConnectionOperations<Connection> connections;
  @Inject TestTables tables;
  private Map<String, String> settings;

  @Override
  public Map<String, String> getProperties() {
    settings = TestDatabase.settings("classpath:db/fixture");
    return settings;
  }

  @BeforeEach
  void startFromNothing() {
    tables.clear();
  }

  @Test
  void nothingLimitsItAndAfterItTheLimitsAreThereAgain() {
    assertEquals("0 0 0", transaction.execute(session -> limits()));

    assertEquals("5s 5s 10000", connections.executeRead(status -> limits()));
  }

  @Test
  void afterOneThatFailedTheLimitsAreThereAgain() {
    IllegalStateException failure = new IllegalStateException("refused");

    assertEquals(
        failure,
        assertThrows(
            IllegalStateException.class,
            () ->
                transaction.execute(
                    session -> {
                      throw failure;
                    })));

    assertEquals("5s 5s 10000", connections.executeRead(status -> limits()));
  }

  @Test
  void valuesStandInTheirOrderAndChangesAreCounted() {
    List<String> found =
        transaction.execute(
            session -> {
              session.execute("create temporary table t (a bigint, b text) on commit drop");
              String insert = "insert into t select i, ? from generate_series(1, ?) as i";
              assertEquals(3, session.update(insert, "x", 3));
              return session.query(
                  "select a || b from t where b = ? and a > ? order by a",
                  row -> row.getString(1),
                  "x",
                  1);
            });

    assertEquals(List.of("2x", "3x"), found);
  }

  @Test
  void ofALongAnswerNoMoreThanAThousandRowsAreReadBeforeTheFirstIsSeen() {
    List<Long> readByThen = new ArrayList<>();

    transaction.execute(
        session -> {
          session.execute("create temporary sequence rows_read");
          session.forEach(
              "select nextval('rows_read') from generate_series(1, 2500)",
              row -> row.getLong(1),
              row -> {
                if (row == 1) {
                  readByThen.addAll(
                      session.query("select last_value from rows_read", count -> count.getLong(1)));
                }
              });
          return true;
        });

    assertEquals(List.of(1_000L), readByThen);
  }

  @Test
  void rowsAreCopiedAsTheyAreWithBackslashesAndNothing() {
    List<String> copied =
        transaction.execute(
            session -> {
              session.execute("create temporary table t (a bigint, b text) on commit drop");
              try (CopyWriter rows = session.copyTo("t")) {
                rows.row(1, "\\N");
                rows.row(2, "\\. \\t");
                rows.row(3, null);
                rows.row(4, "🛡");
                rows.end();
              }
              return session.query(
                  "select coalesce(b, 'nothing') from t order by a", row -> row.getString(1));
            });

    assertEquals(List.of("\\N", "\\. \\t", "nothing", "🛡"), copied);
  }

  @Test
  void workThatFailsInTheMiddleOfACopyIsUndoneAndItsConnectionIsFitForMore() {
    IllegalStateException failure = new IllegalStateException("in the middle");

    assertEquals(
        failure,
        assertThrows(
            IllegalStateException.class,
            () ->
                transaction.execute(
                    session -> {
                      session.update("insert into note (text) values ('kept?')");
                      try (CopyWriter rows = session.copyTo("note (text)")) {
                        rows.row("half");
                        throw failure;
                      }
                    })));

    assertEquals(
        List.of(0L),
        transaction.execute(
            session -> session.query("select count(*) from note", row -> row.getLong(1))));
  }

  @Test
  void aCopyGoesOnUntilAnotherStatementComes() {
    List<Long> counted =
        transaction.execute(
            session -> {
              session.execute("create temporary table t (a bigint) on commit drop");
              session.execute("create temporary table u (a bigint) on commit drop");
              session.copy("t", 1);
              session.copy("t", 2);
              session.copy("u", 3);
              session.update("update t set a = a + 1");
              session.copy("t", 7);
              return session.query(
                  "select sum(a) from t union all select sum(a) from u order by 1 desc",
                  row -> row.getLong(1));
            });

    assertEquals(List.of(12L, 3L), counted);
  }

  @Test
  void workThatFailsWhileACopyGoesOnIsUndone() {
    IllegalStateException failure = new IllegalStateException("in the middle");

    assertEquals(
        failure,
        assertThrows(
            IllegalStateException.class,
            () ->
                transaction.execute(
                    session -> {
                      session.copy("note (text)", "half");
                      throw failure;
                    })));

    assertEquals(List.of(0L), transaction.execute(LongTransactionTest::notes));
  }

  @Test
  void workInsideOtherWorkTakesPartInItsTransaction() {
    IllegalStateException failure = new IllegalStateException("at the end");

    assertThrows(
        IllegalStateException.class,
        () ->
            transaction.execute(
                outer -> {
                  transaction.execute(
                      inner -> inner.update("insert into note (text) values ('inner')"));
                  assertEquals(List.of(1L), transaction.read(LongTransactionTest::notes));
                  throw failure;
                }));

    assertEquals(List.of(0L), transaction.execute(LongTransactionTest::notes));
  }

  @Test
  void whatReadsSeesOneMomentAndWritesNothing() throws Exception {
    try (Connection other =
        DriverManager.getConnection(
            settings.get("datasources.default.url"),
            settings.get("datasources.default.username"),
            settings.get("datasources.default.password"))) {
      assertEquals(
          List.of(0L),
          transaction.read(
              session -> {
                notes(session);
                try (var statement = other.createStatement()) {
                  statement.execute("insert into note (text) values ('late')");
                } catch (SQLException failure) {
                  throw new IllegalStateException(failure);
                }
                return notes(session);
              }));
    }
    assertEquals(List.of(1L), transaction.read(LongTransactionTest::notes));
    assertThrows(
        UnavailableException.class,
        () -> transaction.read(session -> session.update("delete from note")));
  }

  private static List<Long> notes(SqlSession session) {
    return session.query("select count(*) from note", row -> row.getLong(1));
  }

  @Test
  void aRowThatTheTableDoesNotTakeFailsAsItself() {
    assertThrows(
        DataAccessException.class,
        () ->
            transaction.execute(
                session -> {
                  try (CopyWriter rows = session.copyTo("note (id)")) {
                    rows.row("1");
                    rows.end();
                    return true;
                  }
                }));
  }

  @Test
  void whoeverHoldsWhatItNeedsIsWaitedForNoLongerThanByOthers() throws Exception {
    try (Connection other =
        DriverManager.getConnection(
            settings.get("datasources.default.url"),
            settings.get("datasources.default.username"),
            settings.get("datasources.default.password"))) {
      other.setAutoCommit(false);
      try (var statement = other.createStatement()) {
        statement.execute("lock table note in exclusive mode");
      }
      UnavailableException busy =
          assertThrows(
              UnavailableException.class,
              () ->
                  transaction.execute(
                      session -> {
                        session.execute("lock table note in exclusive mode");
                        return true;
                      }));

      assertEquals(Reason.TIMED_OUT, busy.reason());
    }
  }

  /** Those of the connection that this thread has. */
  private String limits() {
    Connection connection = connections.getConnectionStatus().getConnection();
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(TIMEOUTS)) {
      row.next();
      return row.getString(1) + " " + connection.getNetworkTimeout();
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }
}
