package dev.muster.persistence.roster;

import dev.muster.application.roster.port.PlayerRepository.Replaced;
import dev.muster.domain.Version;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.TeamId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Optional;

/** Holds the SQL that writes players, and that claims the team of one. */
@Singleton
final class PlayerStatements {
  private final JdbcOperations jdbc;

  PlayerStatements(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes or replaces a link, and counts its version on where its user is another. */
  Replaced put(HeroId hero, PlayerId player, Version first) {
    return jdbc.prepareStatement(
        """
        insert into player (hero_id, user_id, version)
        values (?, ?, ?)
        on conflict (hero_id) do update
        set user_id = excluded.user_id,
          version = player.version + (player.user_id <> excluded.user_id)::integer
        returning new.version, old.version
        """,
        statement -> {
          statement.setLong(1, hero.value());
          statement.setLong(2, player.value());
          statement.setLong(3, first.value());
          try (ResultSet row = statement.executeQuery()) {
            row.next();
            Player stored = new Player(hero, player, new Version(row.getLong(1)));
            long before = row.getLong(2);
            return new Replaced(
                stored, row.wasNull() ? Optional.empty() : Optional.of(new Version(before)));
          }
        });
  }

  /** Deletes a link and returns its version, or empty where there was none. */
  Optional<Version> delete(HeroId hero) {
    return jdbc.prepareStatement(
        "delete from player where hero_id = ? returning version",
        statement -> {
          statement.setLong(1, hero.value());
          try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(new Version(row.getLong(1))) : Optional.empty();
          }
        });
  }

  /**
   * Locks the team if the user plays its leader, and returns whether the user still does then.
   *
   * <p>The two statements are sent together but remain two: the first one might wait for a
   * hand-over and would not see it.
   */
  boolean lockLed(TeamId team, PlayerId player) {
    return jdbc.prepareStatement(
        """
        select t.id
        from team t
        where t.id = ? and exists (
          select
          from membership m
          join player p on p.hero_id = m.hero_id
          where m.team_id = t.id and m.active and m.role = 'LEADER' and p.user_id = ?)
        for update of t;
        select exists (
          select
          from membership m
          join player p on p.hero_id = m.hero_id
          where m.team_id = ? and m.active and m.role = 'LEADER' and p.user_id = ?)
        """,
        statement -> {
          statement.setLong(1, team.value());
          statement.setLong(2, player.value());
          statement.setLong(3, team.value());
          statement.setLong(4, player.value());
          statement.execute();
          statement.getMoreResults();
          try (ResultSet row = statement.getResultSet()) {
            row.next();
            return row.getBoolean(1);
          }
        });
  }
}
