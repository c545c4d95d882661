package dev.muster.persistence.roster;

import dev.muster.platform.jdbc.kit.TestTables;
import jakarta.inject.Singleton;

/** The tables of the service, for tests that start from nothing. */
@Singleton
public class RosterTables {
  private final TestTables tables;

  RosterTables(TestTables tables) {
    this.tables = tables;
  }

  /** Empties them; identities begin at 1 again. */
  public void clear() {
    tables.clear();
  }

  /**
   * Puts many heroes into the empty tables, and all of them into a team. Their identities begin at
   * 1, and their names tell them; the last digit of the identity is the number of days after the
   * first of January 2024 at which a hero joined, so that a tenth of them joined at each moment.
   */
  public void fill(long team, int heroes) {
    tables.execute(
        """
        insert into hero (name, name_folded, secret_name)
        select 'Hero ' || i, 'hero ' || i, 'Secret'
        from generate_series(1, %d) as i
        """
            .formatted(heroes));
    tables.execute(
        """
        insert into membership (hero_id, team_id, role, active, joined_at)
        select id, %d, 'MEMBER', true, timestamptz '2024-01-01 00:00:00Z' + id %% 10 * interval '1 day'
        from hero
        """
            .formatted(team));
  }
}
