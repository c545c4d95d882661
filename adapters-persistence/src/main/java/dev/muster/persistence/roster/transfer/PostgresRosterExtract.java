package dev.muster.persistence.roster.transfer;

import dev.muster.application.roster.port.RosterExtract;
import dev.muster.application.roster.transfer.Counts;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.RosterSink;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Team;
import dev.muster.persistence.roster.HeroRow;
import dev.muster.persistence.roster.MembershipRow;
import dev.muster.persistence.roster.TeamRow;
import dev.muster.platform.jdbc.bulk.LongTransaction;
import dev.muster.platform.jdbc.bulk.SqlSession;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the whole roster from PostgreSQL, in one transaction with one snapshot. */
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
        "select id, version, name, secret_name, age from hero order by id",
        PostgresRosterExtract::hero,
        sink::hero);
    session.forEach(
        "select id, version, name, headquarters from team order by id",
        PostgresRosterExtract::team,
        sink::team);
    session.forEach(
        """
        select hero_id, team_id, role, active, joined_at, version
        from membership
        order by hero_id, team_id
        """,
        PostgresRosterExtract::membership,
        sink::membership);
  }

  private static HeroEntry hero(ResultSet row) throws SQLException {
    Hero hero = HeroRow.of(row).toDomain();
    return new HeroEntry(hero.id(), hero.profile());
  }

  private static TeamEntry team(ResultSet row) throws SQLException {
    Team team = TeamRow.of(row).toDomain();
    return new TeamEntry(team.id(), team.profile());
  }

  private static MembershipEntry membership(ResultSet row) throws SQLException {
    Membership it = MembershipRow.of(row).toDomain();
    return new MembershipEntry(it.hero(), it.team(), it.role(), it.active(), it.joinedAt());
  }
}
