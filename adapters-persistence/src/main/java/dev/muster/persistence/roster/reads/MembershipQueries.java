package dev.muster.persistence.roster.reads;

import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.TeamId;
import dev.muster.persistence.roster.MembershipRow;
import dev.muster.platform.jdbc.access.DatabaseGate;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Optional;

/** Reads single memberships. */
@Singleton
final class MembershipQueries {
  private final DatabaseGate gate;
  private final JdbcOperations jdbc;

  MembershipQueries(DatabaseGate gate, JdbcOperations jdbc) {
    this.gate = gate;
    this.jdbc = jdbc;
  }

  /** Returns the membership of a hero in a team, or empty where there is none. */
  Optional<Membership> read(TeamId team, HeroId hero) {
    return gate.read(
        () ->
            jdbc.prepareStatement(
                """
                select hero_id, team_id, role, active, joined_at, version
                from membership
                where team_id = ? and hero_id = ?
                """,
                statement -> {
                  statement.setLong(1, team.value());
                  statement.setLong(2, hero.value());
                  try (ResultSet row = statement.executeQuery()) {
                    return row.next()
                        ? Optional.of(MembershipRow.of(row).toDomain())
                        : Optional.empty();
                  }
                }));
  }
}
