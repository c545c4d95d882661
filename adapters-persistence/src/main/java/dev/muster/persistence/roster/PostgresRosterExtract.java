package dev.muster.persistence.roster;

import dev.muster.application.roster.port.RosterExtract;
import dev.muster.application.roster.transfer.Counts;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.RosterSink;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.domain.roster.Age;
import dev.muster.domain.roster.Headquarters;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.SecretName;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.domain.roster.TeamProfile;
import dev.muster.platform.jdbc.bulk.LongTransaction;
import dev.muster.platform.jdbc.bulk.SqlSession;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Reads the whole roster from PostgreSQL, in one transaction that sees one moment. */
@Singleton
final class PostgresRosterExtract implements RosterExtract {
  private final LongTransaction transaction;

  PostgresRosterExtract(LongTransaction transaction) {
    this.transaction = transaction;
  }

  @Override
  public void read(RosterSink sink) {
    transaction.execute(
        session -> {
          session.execute("set transaction isolation level repeatable read, read only");
          tell(session, sink);
          return true;
        });
  }

  private static void tell(SqlSession session, RosterSink sink) {
    session.forEach(
        """
        select
          (select count(*) from hero) as heroes,
          (select count(*) from team) as teams,
          (select count(*) from membership) as memberships
        """,
        row -> new Counts(row.getLong("heroes"), row.getLong("teams"), row.getLong("memberships")),
        sink::begin);
    session.forEach(
        "select id, name, secret_name, age from hero order by id",
        PostgresRosterExtract::hero,
        sink::hero);
    session.forEach(
        "select id, name, headquarters from team order by id",
        PostgresRosterExtract::team,
        sink::team);
    session.forEach(
        """
        select hero_id, team_id, role, active, joined_at
        from membership
        order by hero_id, team_id
        """,
        PostgresRosterExtract::membership,
        sink::membership);
  }

  private static HeroEntry hero(ResultSet row) throws SQLException {
    return new HeroEntry(
        new HeroId(row.getLong("id")),
        new HeroProfile(
            new HeroName(row.getString("name")),
            new SecretName(row.getString("secret_name")),
            Optional.ofNullable(row.getObject("age", Integer.class)).map(Age::new)));
  }

  private static TeamEntry team(ResultSet row) throws SQLException {
    return new TeamEntry(
        new TeamId(row.getLong("id")),
        new TeamProfile(
            new TeamName(row.getString("name")), new Headquarters(row.getString("headquarters"))));
  }

  private static MembershipEntry membership(ResultSet row) throws SQLException {
    return new MembershipEntry(
        new HeroId(row.getLong("hero_id")),
        new TeamId(row.getLong("team_id")),
        Role.valueOf(row.getString("role")),
        row.getBoolean("active"),
        new JoinedAt(row.getObject("joined_at", OffsetDateTime.class).toInstant()));
  }
}
