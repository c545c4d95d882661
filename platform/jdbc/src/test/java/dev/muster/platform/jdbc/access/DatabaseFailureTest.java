package dev.muster.platform.jdbc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.muster.application.OutcomeUnknownException;
import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL and the pool say, in the words of the application. */
class DatabaseFailureTest {
  private static final Deadline AHEAD = Deadline.in(Duration.ofHours(1));
  private static final Deadline PAST = Deadline.in(Duration.ZERO);

  /** Each SQLSTATE that was decided on, with its name; empty is that of the pool itself. */
  private static final String DECIDED =
      """
      08001 | sqlclient_unable_to_establish_sqlconnection | UNREACHABLE
      08003 | connection_does_not_exist                   | UNREACHABLE
      08006 | connection_failure                          | UNREACHABLE
      08P01 | protocol_violation                          | UNREACHABLE
      0A000 | feature_not_supported                       | UNREACHABLE
      22003 | numeric_value_out_of_range                  | stays
      22P02 | invalid_text_representation                 | stays
      23502 | not_null_violation                          | stays
      23503 | foreign_key_violation                       | stays
      23505 | unique_violation                            | stays
      23514 | check_violation                             | stays
      23P01 | exclusion_violation                         | stays
      25006 | read_only_sql_transaction                   | UNREACHABLE
      25P02 | in_failed_sql_transaction                   | stays
      25P03 | idle_in_transaction_session_timeout         | TIMED_OUT
      25P04 | transaction_timeout                         | TIMED_OUT
      26000 | invalid_sql_statement_name                  | UNREACHABLE
      28P01 | invalid_password                            | stays
      3D000 | invalid_catalog_name                        | stays
      40000 | transaction_rollback                        | CONFLICTS
      40001 | serialization_failure                       | CONFLICTS
      40002 | transaction_integrity_constraint_violation  | stays
      40003 | statement_completion_unknown                | UNREACHABLE
      40P01 | deadlock_detected                           | CONFLICTS
      42501 | insufficient_privilege                      | stays
      42P01 | undefined_table                             | stays
      53000 | insufficient_resources                      | UNREACHABLE
      53100 | disk_full                                   | UNREACHABLE
      53200 | out_of_memory                               | UNREACHABLE
      53300 | too_many_connections                        | UNREACHABLE
      54001 | statement_too_complex                       | stays
      55000 | object_not_in_prerequisite_state            | stays
      55P03 | lock_not_available                          | TIMED_OUT
      57000 | operator_intervention                       | UNREACHABLE
      57014 | query_canceled                              | TIMED_OUT
      57P01 | admin_shutdown                              | UNREACHABLE
      57P02 | crash_shutdown                              | UNREACHABLE
      57P03 | cannot_connect_now                          | UNREACHABLE
      57P04 | database_dropped                            | UNREACHABLE
      57P05 | idle_session_timeout                        | UNREACHABLE
      58000 | system_error                                | UNREACHABLE
      58030 | io_error                                    | UNREACHABLE
      XX000 | internal_error                              | stays
      XX001 | data_corrupted                              | stays
            | of the pool                                 | UNREACHABLE
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = DECIDED)
  void eachSqlstateMeansOneThing(String state, String name, String meaning) {
    RuntimeException failure = failure(new SQLException("secret", state));

    RuntimeException told = DatabaseFailure.ofWork(failure, AHEAD);

    assertEquals(
        meaning,
        told instanceof UnavailableException unavailable ? unavailable.reason().name() : "stays",
        name);
    assertEquals(meaning.equals("stays"), told == failure, name);
  }

  @Test
  void aConnectionThatIsLostAfterTheDeadlineWasBrokenOffByIt() {
    RuntimeException failure = failure(new SQLException("secret", "08006"));

    assertEquals(Reason.TIMED_OUT, unavailable(DatabaseFailure.ofWork(failure, PAST)).reason());
  }

  @Test
  void aConnectionThatIsLostIsToldFromAStatementThatIsRefused() {
    assertTrue(DatabaseFailure.isLossOfConnection(failure(new SQLException("secret", "08006"))));
    assertFalse(DatabaseFailure.isLossOfConnection(failure(new SQLException("secret", "57014"))));
  }

  @Test
  void aPoolWithoutConnectionsIsUnreachableWhateverItsLastOneSaid() {
    SQLException refusal = new SQLTransientConnectionException("no connection", "3D000");

    assertEquals(
        Reason.UNREACHABLE, unavailable(DatabaseFailure.ofWork(failure(refusal), AHEAD)).reason());
  }

  @Test
  void whatIsNoFailureOfTheDatabaseStaysWhatItIs() {
    RuntimeException failure = new IllegalStateException("something else");

    assertSame(failure, DatabaseFailure.ofWork(failure, PAST));
    assertSame(failure, DatabaseFailure.ofCommit(failure, PAST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "57P01", "57014", "40003", "25P03", ""})
  void aCommitThatIsNotAnsweredHasAnUnknownOutcome(String state) {
    RuntimeException failure = failure(new SQLException("secret", state.isEmpty() ? null : state));

    assertInstanceOf(OutcomeUnknownException.class, DatabaseFailure.ofCommit(failure, AHEAD));
    assertInstanceOf(OutcomeUnknownException.class, DatabaseFailure.ofCommit(failure, PAST));
  }

  @Test
  void theDatabaseFailsWhereItRefusesOrHasNoRoomAndNotWhereTheProgramIsWrong() {
    assertTrue(DatabaseFailure.isOfDatabase(new UnavailableException(Reason.OVERLOADED)));
    assertTrue(
        DatabaseFailure.isOfDatabase(
            new IllegalStateException(new SQLException("no such table", "42P01"))));
    assertFalse(DatabaseFailure.isOfDatabase(new IllegalStateException("wrong")));
  }

  @Test
  void aCommitThatTheServerRefusedIsUndone() {
    RuntimeException conflict = failure(new SQLException("secret", "40001"));
    RuntimeException constraint = failure(new SQLException("secret", "23505"));

    RuntimeException readOnly = failure(new SQLException("secret", "25006"));

    assertEquals(Reason.CONFLICTS, unavailable(DatabaseFailure.ofCommit(conflict, AHEAD)).reason());
    assertEquals(
        Reason.UNREACHABLE, unavailable(DatabaseFailure.ofCommit(readOnly, AHEAD)).reason());
    assertSame(constraint, DatabaseFailure.ofCommit(constraint, AHEAD));
  }

  private static RuntimeException failure(SQLException refusal) {
    return new IllegalStateException("around", new IllegalStateException("it", refusal));
  }

  private static UnavailableException unavailable(RuntimeException failure) {
    return assertInstanceOf(UnavailableException.class, failure);
  }
}
