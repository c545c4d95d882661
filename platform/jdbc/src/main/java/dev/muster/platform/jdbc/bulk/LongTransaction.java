package dev.muster.platform.jdbc.bulk;

import dev.muster.platform.jdbc.access.CommitOutcome;
import dev.muster.platform.jdbc.access.DatabaseFailure;
import dev.muster.platform.jdbc.access.DatabaseGate;
import dev.muster.platform.jdbc.access.Deadline;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.util.function.Function;

/**
 * One database transaction for work on very many rows: it takes as long as it takes, as somebody
 * watches it who can end it, and is done once.
 */
@Singleton
public final class LongTransaction {
  // Nobody waits for so long; what is limited everywhere else needs a number here too.
  private static final Duration LIMIT = Duration.ofDays(1);

  // In the place of those that each connection has, until the end of the transaction; how long it
  // waits for a lock stays as it is.
  private static final String TIMEOUTS =
      """
      set local statement_timeout = 0;
      set local idle_in_transaction_session_timeout = 0
      """;

  private final DatabaseGate gate;
  private final TransactionOperations<Connection> transactions;

  LongTransaction(DatabaseGate gate, TransactionOperations<Connection> transactions) {
    this.gate = gate;
    this.transactions = transactions;
  }

  /**
   * Does the work in a transaction of its own: what it wrote stays when it returns, and is undone
   * when it throws.
   */
  public <T> T execute(Function<SqlSession, T> work) {
    Deadline deadline = Deadline.in(LIMIT);
    CommitOutcome<T> progress = new CommitOutcome<>(() -> unhurried(work));
    try {
      return gate.pass(deadline, () -> transactions.executeWrite(status -> progress.work()));
    } catch (RuntimeException failure) {
      throw progress.isWorkDone()
          ? DatabaseFailure.ofCommit(failure, deadline)
          : DatabaseFailure.ofWork(progress.failure().orElse(failure), deadline);
    }
  }

  private <T> T unhurried(Function<SqlSession, T> work) {
    SqlSession session = new SqlSession(transactions.getConnection());
    session.execute(TIMEOUTS);
    return work.apply(session);
  }
}
