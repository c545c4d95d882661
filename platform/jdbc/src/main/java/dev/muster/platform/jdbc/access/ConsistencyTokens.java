package dev.muster.platform.jdbc.access;

import dev.muster.application.consistency.query.ConsistencyToken;
import dev.muster.platform.jdbc.replica.LogPosition;
import dev.muster.platform.jdbc.replica.ReadReplica;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * Asks the primary how far its log has come, where there is a replica to compare it with. Those who
 * ask at the same moment share a statement, as {@link Gathering} says.
 */
@Singleton
@Requires(beans = ReadReplica.class)
public final class ConsistencyTokens {
  // Whoever asks has waited for a command already.
  private static final Duration LIMIT = Duration.ofSeconds(1);

  private final DatabaseGate gate;
  private final JdbcOperations jdbc;
  private final Gathering<Deadline, ConsistencyToken> asking;

  ConsistencyTokens(DatabaseGate gate, JdbcOperations jdbc) {
    this.gate = gate;
    this.jdbc = jdbc;
    this.asking = new Gathering<>(gate.bulkhead(), this::askTogether, this::ask);
  }

  /** Returns a position behind every change that is committed by now. */
  public ConsistencyToken current() {
    return asking.join(Deadline.in(LIMIT));
  }

  private List<Supplier<ConsistencyToken>> askTogether(List<Deadline> deadlines) {
    ConsistencyToken current = ask(deadlines.getFirst());
    return deadlines.stream().<Supplier<ConsistencyToken>>map(_ -> () -> current).toList();
  }

  private ConsistencyToken ask(Deadline deadline) {
    return gate.read(deadline, () -> jdbc.execute(LogPosition::written));
  }
}
