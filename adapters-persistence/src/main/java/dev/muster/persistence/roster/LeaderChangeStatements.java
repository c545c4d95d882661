package dev.muster.persistence.roster;

import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.TeamId;
import dev.muster.platform.jdbc.access.ColumnArrays;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds the SQL that replaces leaders, checked and without waiting for a lock as in {@link
 * GuardedMembershipStatements}.
 */
@Singleton
final class LeaderChangeStatements {
  private final JdbcOperations jdbc;

  LeaderChangeStatements(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** A former leader and its successor in their new roles, both of one team. */
  record LeaderChange(Membership former, Membership successor) {
    TeamId team() {
      return successor.team();
    }
  }

  /**
   * Replaces the previous versions of leaders and of their successors, both or neither. The
   * successor is changed after its predecessor, as its row is joined to what that change returns.
   */
  Set<TeamId> change(List<LeaderChange> changes) {
    return jdbc.prepareStatement(
        """
        with held as (
          select changed.*
          from unnest((select ?), (select ?), (select ?), (select ?), (select ?), (select ?))
              as changed (team_id, hero_id, role, version, successor_id, successor_version),
            lateral (
              select from team where id = changed.team_id for key share skip locked) as team,
            lateral (
              select
              from membership m
              where m.hero_id = changed.hero_id and m.team_id = changed.team_id
                and m.version = changed.version - 1
              for no key update skip locked) as leader,
            lateral (
              select
              from membership m
              where m.hero_id = changed.successor_id and m.team_id = changed.team_id
                and m.version = changed.successor_version - 1
              for no key update skip locked) as successor),
        former as (
          update membership m
          set role = held.role, version = held.version
          from held
          where m.hero_id = held.hero_id and m.team_id = held.team_id
          returning held.team_id, held.successor_id, held.successor_version)
        update membership m
        set role = 'LEADER', version = former.successor_version
        from former
        where m.hero_id = former.successor_id and m.team_id = former.team_id
        returning m.team_id
        """,
        statement -> {
          ColumnArrays<LeaderChange> columns = new ColumnArrays<>(statement, changes);
          columns.set(1, "int8", it -> it.team().value());
          columns.set(2, "int8", it -> it.former().hero().value());
          columns.set(3, "text", it -> it.former().role().name());
          columns.set(4, "int8", it -> it.former().version().value());
          columns.set(5, "int8", it -> it.successor().hero().value());
          columns.set(6, "int8", it -> it.successor().version().value());
          Set<TeamId> changed = new HashSet<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              changed.add(new TeamId(rows.getLong(1)));
            }
          }
          return changed;
        });
  }
}
