package dev.muster.platform.jdbc.access;

import dev.muster.application.consistency.query.ConsistencyToken;
import dev.muster.platform.jdbc.replica.ReadReplica;
import dev.muster.platform.jdbc.replica.ReadReplica.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Runs reads on the replica, and on the primary what the replica does not answer: because it is
 * behind, away, busy, or without a table that the primary has. No read fails because of the
 * replica.
 */
final class ReplicaReads {
  // The rest of the time is for the primary.
  private static final int SHARE = 4;

  private final DatabaseGate gate;
  private final ReadReplica replica;
  private final Bulkhead bulkhead;
  private final Duration limit;

  /**
   * Creates the way to the replica.
   *
   * @param limit how long a read may take, on both servers together
   */
  ReplicaReads(DatabaseGate gate, ReadReplica replica, Duration limit) {
    this.gate = gate;
    this.replica = replica;
    this.bulkhead = gate.bulkhead().another();
    this.limit = limit.dividedBy(SHARE);
  }

  Optional<ConsistencyToken> required() {
    return replica.required();
  }

  <T> T read(ConsistencyToken required, Deadline deadline, Supplier<T> statement) {
    try {
      T answer = replica.during(() -> onReplica(required, statement));
      replica.count(Outcome.ANSWERED);
      return answer;
    } catch (BehindException behind) {
      replica.count(Outcome.BEHIND);
    } catch (RuntimeException failure) {
      if (!DatabaseFailure.isOfDatabase(failure)) {
        throw failure;
      }
      if (DatabaseFailure.isLossOfConnection(failure)) {
        replica.lose(failure);
      }
      replica.count(Outcome.FAILED);
    }
    return gate.read(deadline, statement);
  }

  private <T> T onReplica(ConsistencyToken required, Supplier<T> statement) {
    return gate.pass(
        bulkhead,
        replica.pool(),
        Deadline.in(limit),
        connection -> {
          if (!replica.includes(connection, required)) {
            throw new BehindException();
          }
          return statement.get();
        });
  }

  private static final class BehindException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private BehindException() {
      super("the replica is behind", null, false, false);
    }
  }
}
