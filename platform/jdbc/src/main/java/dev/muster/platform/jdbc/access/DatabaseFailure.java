package dev.muster.platform.jdbc.access;

import dev.muster.application.OutcomeUnknownException;
import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import dev.muster.platform.jdbc.connect.LostPrimary;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Translates failures of the database into failures of the application.
 *
 * <p>A failure that has nothing to do with availability stays as it is. So does a refusal that
 * every retry would meet again, such as a fault in this program or a missing privilege. The names
 * of the codes are from PostgreSQL's appendix A.
 */
public final class DatabaseFailure {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseFailure.class);

  // connection_exception, insufficient_resources (too_many_connections among them), and operator
  // intervention: admin_shutdown, crash_shutdown, cannot_connect_now and the like.
  private static final Set<String> LOSSES = Set.of("08", "53", "57P");

  private DatabaseFailure() {}

  /** Translates a failure that left nothing written. */
  public static RuntimeException ofWork(RuntimeException failure, Deadline deadline) {
    Optional<SQLException> refusal = refusalIn(failure);
    Optional<Reason> reason = refusal.flatMap(it -> reason(it, deadline));
    if (reason.isEmpty()) {
      return failure;
    }
    LOG.warn("Not done, {}: {}", reason.get(), refusal.get().getMessage());
    return new UnavailableException(reason.get(), failure);
  }

  /** Translates a failure of the commit, after the work itself was done. */
  public static RuntimeException ofCommit(RuntimeException failure, Deadline deadline) {
    Optional<SQLException> refusal = refusalIn(failure);
    if (refusal.isEmpty() || isUndone(refusal.get())) {
      return ofWork(failure, deadline);
    }
    LOG.warn("Done or not, nobody knows: {}", refusal.get().getMessage());
    return new OutcomeUnknownException(failure);
  }

  /** Returns whether the connection was lost, or could not be made. */
  static boolean isLossOfConnection(RuntimeException failure) {
    return refusalIn(failure).filter(DatabaseFailure::isLossOfConnection).isPresent();
  }

  /** Returns whether the database, or the way to it, is what failed. */
  static boolean isOfDatabase(RuntimeException failure) {
    return failure instanceof UnavailableException || refusalIn(failure).isPresent();
  }

  private static Optional<Reason> reason(SQLException refusal, Deadline deadline) {
    if (isLossOfConnection(refusal)) {
      // After the deadline, a lost connection was aborted by the time limit.
      return Optional.of(deadline.isPast() ? outOfTime(deadline) : Reason.UNREACHABLE);
    }
    String state = Objects.requireNonNull(refusal.getSQLState());
    if (LostPrimary.isToldBy(state)) {
      return Optional.of(Reason.UNREACHABLE);
    }
    return switch (state) {
      // transaction_rollback, serialization_failure, deadlock_detected
      case "40000", "40001", "40P01" -> Optional.of(Reason.CONFLICTS);
      // query_canceled, transaction_timeout
      case "57014", "25P04" -> Optional.of(outOfTime(deadline));
      // lock_not_available, idle_in_transaction_session_timeout
      case "55P03", "25P03" -> Optional.of(Reason.TIMED_OUT);
      // operator_intervention, statement_completion_unknown (of a unit that is not committed),
      // system_error, io_error
      case "57000", "40003", "58000", "58030" -> Optional.of(Reason.UNREACHABLE);
      default -> Optional.empty();
    };
  }

  private static Reason outOfTime(Deadline deadline) {
    return deadline.isPutOff() ? Reason.TOO_MUCH : Reason.TIMED_OUT;
  }

  private static boolean isLossOfConnection(SQLException refusal) {
    String state = refusal.getSQLState();
    // An exception without a state is the pool's: it has no connection, or evicted a broken one.
    return state == null
        || refusal instanceof SQLTransientConnectionException
        || LOSSES.stream().anyMatch(state::startsWith);
  }

  /** Returns whether the server itself reports a rollback. */
  private static boolean isUndone(SQLException refusal) {
    String state = refusal.getSQLState();
    // integrity_constraint_violation, and transaction_rollback except statement_completion_unknown
    return state != null
        && (state.startsWith("23")
            || (state.startsWith("40") && !state.equals("40003"))
            || LostPrimary.isToldBy(state));
  }

  private static Optional<SQLException> refusalIn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refusal) {
        return Optional.of(refusal);
      }
    }
    return Optional.empty();
  }
}
