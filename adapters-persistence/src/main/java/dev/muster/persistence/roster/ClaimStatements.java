package dev.muster.persistence.roster;

import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.MembershipFacts;
import dev.muster.domain.roster.TeamId;
import dev.muster.platform.jdbc.access.ColumnArrays;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Locks teams and heroes within a unit of work, and reads the facts that the rules need. */
@Singleton
final class ClaimStatements {
  private final JdbcOperations jdbc;

  ClaimStatements(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Locks the team, prevents the removal of the hero, and reads the facts about both; empty where
   * the team or the hero does not exist.
   *
   * <p>Teams are locked before heroes everywhere, so that units of work do not deadlock: the rule
   * about a leader's own team locks the team before any use case begins. The two statements are
   * sent together but remain two: a single statement might read rows that are older than its lock.
   */
  Optional<MembershipFacts> claim(TeamId team, HeroId hero) {
    return jdbc.prepareStatement(
        """
        select t.id
        from hero h, team t
        where h.id = ? and t.id = ?
        for update of t
        for key share of h;
        select m.hero_id, m.team_id, m.role, m.active, m.joined_at, m.version,
          case when m.active and m.role = 'LEADER' then (
            select count(*)
            from (
              select
              from membership other
              where other.team_id = m.team_id and other.active and other.hero_id <> m.hero_id
              order by other.joined_at, other.hero_id
              limit ?) as counted)
          else 0 end as followers
        from membership m
        where m.team_id = ? and m.hero_id = ?
        union all
        select hero_id, team_id, role, active, joined_at, version, 0
        from membership
        where team_id = ? and active and role = 'LEADER' and hero_id <> ?
        """,
        statement -> {
          statement.setLong(1, hero.value());
          statement.setLong(2, team.value());
          statement.setLong(3, MembershipFacts.MAX_FOLLOWERS);
          statement.setLong(4, team.value());
          statement.setLong(5, hero.value());
          statement.setLong(6, team.value());
          statement.setLong(7, hero.value());
          statement.execute();
          if (isEmpty(statement.getResultSet())) {
            return Optional.empty();
          }
          statement.getMoreResults();
          return Optional.of(facts(team, hero, statement.getResultSet()));
        });
  }

  /**
   * Locks the existing heroes of a list and returns their ids. The lock prevents their removal, and
   * keeps two batches from counting the same heroes in different orders.
   */
  List<HeroId> lockHeroes(List<HeroId> heroes) {
    return jdbc.prepareStatement(
        "select id from hero where id = any(?) order by id for no key update",
        statement -> {
          new ColumnArrays<>(statement, heroes).set(1, "int8", HeroId::value);
          try (ResultSet rows = statement.executeQuery()) {
            List<HeroId> found = new ArrayList<>();
            while (rows.next()) {
              found.add(new HeroId(rows.getLong(1)));
            }
            return found;
          }
        });
  }

  /** Returns the memberships of the heroes in the team, and the membership of its leader. */
  List<Membership> membershipsAndLeader(TeamId team, List<HeroId> heroes) {
    return jdbc.prepareStatement(
        """
        select hero_id, team_id, role, active, joined_at, version
        from membership
        where team_id = ? and hero_id = any(?)
        union
        select hero_id, team_id, role, active, joined_at, version
        from membership
        where team_id = ? and active and role = 'LEADER'
        """,
        statement -> {
          statement.setLong(1, team.value());
          new ColumnArrays<>(statement, heroes).set(2, "int8", HeroId::value);
          statement.setLong(3, team.value());
          try (ResultSet rows = statement.executeQuery()) {
            List<Membership> found = new ArrayList<>();
            while (rows.next()) {
              found.add(MembershipRow.of(rows).toDomain());
            }
            return found;
          }
        });
  }

  private static boolean isEmpty(ResultSet rows) throws SQLException {
    try (rows) {
      return !rows.next();
    }
  }

  private static MembershipFacts facts(TeamId team, HeroId hero, ResultSet rows)
      throws SQLException {
    Optional<Membership> own = Optional.empty();
    Optional<Membership> leader = Optional.empty();
    long followers = 0;
    try (rows) {
      while (rows.next()) {
        Membership found = MembershipRow.of(rows).toDomain();
        own = found.hero().equals(hero) ? Optional.of(found) : own;
        leader = found.leads() ? Optional.of(found) : leader;
        followers += rows.getLong("followers");
      }
    }
    return new MembershipFacts(team, hero, own, leader, followers);
  }
}
