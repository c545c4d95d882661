package dev.muster.persistence.roster.transfer;

import dev.muster.application.roster.port.RosterStaging;
import dev.muster.platform.jdbc.bulk.LongTransaction;
import jakarta.inject.Singleton;
import java.util.function.Function;

/** Imports through COPY into temporary tables, and from there into the tables in few statements. */
@Singleton
final class PostgresRosterStaging implements RosterStaging {
  private final LongTransaction transaction;

  PostgresRosterStaging(LongTransaction transaction) {
    this.transaction = transaction;
  }

  @Override
  public <T> T execute(Function<Stage, T> work) {
    return transaction.execute(
        session -> {
          try (PostgresStage stage = new PostgresStage(session)) {
            return work.apply(stage);
          }
        });
  }
}
