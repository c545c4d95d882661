package dev.muster.platform.jdbc.access;

import dev.muster.application.OutcomeUnknownException;
import dev.muster.application.UnavailableException;
import dev.muster.application.UnavailableException.Reason;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in the words of the application what a failure of the database means.
 *
 * <p>What is no failure of the database, or one that is a fault of this program, stays what it is.
 * The names are those of PostgreSQL's appendix A.
 */
public final class DatabaseFailure {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseFailure.class);

  // connection_exception, insufficient_resources (too many connections among them), and what an
  // operator does: admin_shutdown, crash_shutdown, cannot_connect_now and the like.
  private static final Set<String> LOSSES = Set.of("08", "53", "57P");

  private DatabaseFailure() {}

  /** Tells a failure of work of which nothing was kept. */
  public static RuntimeException ofWork(RuntimeException failure, Deadline deadline) {
    Optional<SQLException> refusal = refusalIn(failure);
    Optional<Reason> reason = refusal.flatMap(it -> reason(it, deadline));
    if (reason.isEmpty()) {
      return failure;
    }
    LOG.warn("Not done, {}: {}", reason.get(), refusal.get().getMessage());
    return new UnavailableException(reason.get(), failure);
  }

  /** Tells a failure after the work was done, when it was to be kept. */
  public static RuntimeException ofCommit(RuntimeException failure, Deadline deadline) {
    Optional<SQLException> refusal = refusalIn(failure);
    if (refusal.isEmpty() || isUndone(refusal.get())) {
      return ofWork(failure, deadline);
    }
    LOG.warn("Done or not, nobody knows: {}", refusal.get().getMessage());
    return new OutcomeUnknownException(failure);
  }

  /** Whether there is no connection, or none any more. */
  static boolean isLossOfConnection(RuntimeException failure) {
    return refusalIn(failure).filter(DatabaseFailure::isLossOfConnection).isPresent();
  }

  private static Optional<Reason> reason(SQLException refusal, Deadline deadline) {
    if (isLossOfConnection(refusal)) {
      // Broken off by the time limit, where that is past.
      return Optional.of(deadline.isPast() ? Reason.TIMED_OUT : Reason.UNREACHABLE);
    }
    return switch (Objects.requireNonNull(refusal.getSQLState())) {
      // serialization_failure, deadlock_detected
      case "40001", "40P01" -> Optional.of(Reason.CONFLICTS);
      // query_canceled, lock_not_available, idle_in_transaction_session_timeout,
      // transaction_timeout
      case "57014", "55P03", "25P03", "25P04" -> Optional.of(Reason.TIMED_OUT);
      default -> Optional.empty();
    };
  }

  private static boolean isLossOfConnection(SQLException refusal) {
    String state = refusal.getSQLState();
    // Those without a state are of the pool: it has no connection, or took a broken one away.
    return state == null
        || refusal instanceof SQLTransientConnectionException
        || LOSSES.stream().anyMatch(state::startsWith);
  }

  /** Whether the server itself says that it kept nothing; it is silent when it is cut off. */
  private static boolean isUndone(SQLException refusal) {
    String state = refusal.getSQLState();
    // integrity_constraint_violation, and transaction_rollback but statement_completion_unknown
    return state != null
        && (state.startsWith("23") || (state.startsWith("40") && !state.equals("40003")));
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
