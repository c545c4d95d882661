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

  @ParameterizedTest
  @CsvSource({
    "08001, UNREACHABLE",
    "08003, UNREACHABLE",
    "08006, UNREACHABLE",
    "53300, UNREACHABLE",
    "57P01, UNREACHABLE",
    "57P02, UNREACHABLE",
    "57P03, UNREACHABLE",
    ", UNREACHABLE",
    "57014, TIMED_OUT",
    "55P03, TIMED_OUT",
    "25P03, TIMED_OUT",
    "40001, CONFLICTS",
    "40P01, CONFLICTS",
  })
  void whatIsTheMatterWithTheDatabaseIsTold(String state, Reason reason) {
    RuntimeException failure = failure(new SQLException("secret", state));

    assertEquals(reason, unavailable(DatabaseFailure.ofWork(failure, AHEAD)).reason());
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

  @ParameterizedTest
  @ValueSource(strings = {"23505", "42P01", "22003"})
  void aFaultOfThisProgramStaysOne(String state) {
    RuntimeException failure = failure(new SQLException("secret", state));

    assertSame(failure, DatabaseFailure.ofWork(failure, AHEAD));
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
  void aCommitThatTheServerRefusedIsUndone() {
    RuntimeException conflict = failure(new SQLException("secret", "40001"));
    RuntimeException constraint = failure(new SQLException("secret", "23505"));

    assertEquals(Reason.CONFLICTS, unavailable(DatabaseFailure.ofCommit(conflict, AHEAD)).reason());
    assertSame(constraint, DatabaseFailure.ofCommit(constraint, AHEAD));
  }

  private static RuntimeException failure(SQLException refusal) {
    return new IllegalStateException("around", new IllegalStateException("it", refusal));
  }

  private static UnavailableException unavailable(RuntimeException failure) {
    return assertInstanceOf(UnavailableException.class, failure);
  }
}
