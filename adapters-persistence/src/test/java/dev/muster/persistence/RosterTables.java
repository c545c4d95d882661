package dev.muster.persistence;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Statement;

/** The tables of the service, for tests that start from nothing. */
@Singleton
public class RosterTables {
  private final TransactionOperations<Connection> transactions;

  RosterTables(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /** Empties them; identities begin at 1 again. */
  public void clear() {
    execute("truncate idempotency_record, membership, hero_activity, hero, team restart identity");
  }

  /**
   * Puts many heroes into the empty tables, and all of them into a team. Their identities begin at
   * 1, and their names tell them; the last digit of the identity is the number of days after the
   * first of January 2024 at which a hero joined, so that a tenth of them joined at each moment.
   */
  public void fill(long team, int heroes) {
    execute(
        """
        insert into hero (name, name_folded, secret_name)
        select 'Hero ' || i, 'hero ' || i, 'Secret'
        from generate_series(1, %d) as i
        """
            .formatted(heroes));
    execute(
        """
        insert into membership (hero_id, team_id, role, active, joined_at)
        select id, %d, 'MEMBER', true, timestamptz '2024-01-01 00:00:00Z' + id %% 10 * interval '1 day'
        from hero
        """
            .formatted(team));
  }

  private void execute(String sql) {
    transactions.executeWrite(
        status -> {
          try (Statement statement = status.getConnection().createStatement()) {
            // No request waits for this, however slow the machine is.
            statement.execute("set local statement_timeout = 0");
            return statement.execute(sql);
          }
        });
  }
}
