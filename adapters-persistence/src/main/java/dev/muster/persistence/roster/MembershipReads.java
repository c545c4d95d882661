package dev.muster.persistence.roster;

import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;
import dev.muster.platform.jdbc.access.DatabaseGate;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads memberships, each with how many others follow it where that is asked for. */
@Singleton
final class MembershipReads {
  private final DatabaseGate gate;
  private final JdbcOperations jdbc;

  MembershipReads(DatabaseGate gate, JdbcOperations jdbc) {
    this.gate = gate;
    this.jdbc = jdbc;
  }

  /** Binds the parameters of a statement. */
  @FunctionalInterface
  private interface Binding {
    void bind(PreparedStatement statement) throws SQLException;
  }

  /** The membership of the pair, or empty where there is none. */
  Optional<MembershipRow> find(TeamId team, HeroId hero) {
    return rows(
            """
            select hero_id, team_id, role, active, joined_at, version, 0
            from membership
            where team_id = ? and hero_id = ?
            """,
            statement -> {
              statement.setLong(1, team.value());
              statement.setLong(2, hero.value());
            })
        .stream()
        .findFirst();
  }

  /**
   * Keeps the hero from being removed and everybody else out of the team, and reads the membership
   * of the hero, and that of the leader where it is another; empty where one of the two is unknown.
   *
   * <p>Whoever locks both locks heroes before teams, so that nobody waits in a circle. The two
   * statements are sent together, but remain two: what is read in the same one may be older than
   * the lock.
   */
  Optional<List<MembershipRow>> claim(TeamId team, HeroId hero) {
    return gate.read(
        () ->
            jdbc.prepareStatement(
                """
                select t.id
                from hero h, team t
                where h.id = ? and t.id = ?
                for key share of h
                for update of t;
                select m.hero_id, m.team_id, m.role, m.active, m.joined_at, m.version,
                  case when m.active and m.role = 'LEADER' then (
                    select count(*)
                    from membership other
                    where other.team_id = m.team_id and other.active and other.hero_id <> m.hero_id)
                  else 0 end
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
                  statement.setLong(3, team.value());
                  statement.setLong(4, hero.value());
                  statement.setLong(5, team.value());
                  statement.setLong(6, hero.value());
                  statement.execute();
                  if (isEmpty(statement.getResultSet())) {
                    return Optional.empty();
                  }
                  statement.getMoreResults();
                  return Optional.of(rows(statement.getResultSet()));
                }));
  }

  /**
   * Keeps those of the heroes that exist from being removed, and whoever else takes many in from
   * counting them in another order; they are what is returned.
   */
  List<HeroId> lockHeroes(List<HeroId> heroes) {
    return gate.read(
        () ->
            jdbc.prepareStatement(
                "select id from hero where id = any(?) order by id for no key update",
                statement -> {
                  Object[] ids = heroes.stream().map(HeroId::value).toArray();
                  statement.setArray(1, statement.getConnection().createArrayOf("int8", ids));
                  try (ResultSet rows = statement.executeQuery()) {
                    List<HeroId> found = new ArrayList<>();
                    while (rows.next()) {
                      found.add(new HeroId(rows.getLong(1)));
                    }
                    return found;
                  }
                }));
  }

  /** The memberships of the heroes, and that of the leader. */
  List<MembershipRow> intake(TeamId team, List<HeroId> heroes) {
    return rows(
        """
        select hero_id, team_id, role, active, joined_at, version, 0
        from membership
        where team_id = ? and hero_id = any(?)
        union
        select hero_id, team_id, role, active, joined_at, version, 0
        from membership
        where team_id = ? and active and role = 'LEADER'
        """,
        statement -> {
          Object[] ids = heroes.stream().map(HeroId::value).toArray();
          statement.setLong(1, team.value());
          statement.setArray(2, statement.getConnection().createArrayOf("int8", ids));
          statement.setLong(3, team.value());
        });
  }

  private List<MembershipRow> rows(String sql, Binding binding) {
    return gate.read(
        () ->
            jdbc.prepareStatement(
                sql,
                statement -> {
                  binding.bind(statement);
                  return rows(statement.executeQuery());
                }));
  }

  private static boolean isEmpty(ResultSet answer) throws SQLException {
    try (answer) {
      return !answer.next();
    }
  }

  private static List<MembershipRow> rows(ResultSet answer) throws SQLException {
    try (answer) {
      List<MembershipRow> rows = new ArrayList<>();
      while (answer.next()) {
        rows.add(row(answer));
      }
      return rows;
    }
  }

  private static MembershipRow row(ResultSet row) throws SQLException {
    return new MembershipRow(
        row.getLong(1),
        row.getLong(2),
        Role.valueOf(row.getString(3)),
        row.getBoolean(4),
        row.getObject(5, OffsetDateTime.class).toInstant(),
        row.getLong(6),
        row.getLong(7));
  }
}
