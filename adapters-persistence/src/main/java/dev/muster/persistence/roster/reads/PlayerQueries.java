package dev.muster.persistence.roster.reads;

import dev.muster.domain.Version;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.PlayerId;
import dev.muster.platform.jdbc.access.DatabaseGate;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Optional;

/** Reads who plays a hero. */
@Singleton
final class PlayerQueries {
  private final DatabaseGate gate;
  private final JdbcOperations jdbc;

  PlayerQueries(DatabaseGate gate, JdbcOperations jdbc) {
    this.gate = gate;
    this.jdbc = jdbc;
  }

  /** Returns who plays a hero, or empty where nobody does. */
  Optional<Player> read(HeroId hero) {
    return gate.read(
        () ->
            jdbc.prepareStatement(
                "select user_id, version from player where hero_id = ?",
                statement -> {
                  statement.setLong(1, hero.value());
                  try (ResultSet row = statement.executeQuery()) {
                    return row.next()
                        ? Optional.of(
                            new Player(
                                hero, new PlayerId(row.getLong(1)), new Version(row.getLong(2))))
                        : Optional.empty();
                  }
                }));
  }
}
