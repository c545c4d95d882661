package dev.muster.persistence.roster.transfer;

import dev.muster.application.roster.port.RosterTransferStore;
import dev.muster.application.roster.transfer.HeroEntry;
import dev.muster.application.roster.transfer.MembershipEntry;
import dev.muster.application.roster.transfer.RosterEntry;
import dev.muster.application.roster.transfer.TeamEntry;
import dev.muster.domain.roster.Age;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.persistence.roster.HeroRow;
import dev.muster.persistence.roster.MembershipRow;
import dev.muster.persistence.roster.TeamRow;
import dev.muster.platform.jdbc.bulk.LongTransaction;
import dev.muster.platform.jdbc.transfer.PostgresTransferStore;
import dev.muster.platform.jdbc.transfer.TransferTable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Stores and reads the whole roster in PostgreSQL. */
@Singleton
final class PostgresRosterTransferStore extends PostgresTransferStore
    implements RosterTransferStore {
  private static final TransferTable<HeroEntry> HEROES =
      new TransferTable<>(
              RosterEntry.HEROES,
              HeroEntry.class,
              "hero",
              "id",
              "id, version, name, secret_name, age",
              PostgresRosterTransferStore::hero)
          .column("id", "bigint", it -> it.id().value())
          .column("name", "text", it -> it.profile().name().value())
          .column("name_folded", "text", it -> it.profile().name().folded())
          .column("secret_name", "text", it -> it.profile().secretName().value())
          .column("age", "integer", it -> it.profile().age().map(Age::years).orElse(null));

  private static final TransferTable<TeamEntry> TEAMS =
      new TransferTable<>(
              RosterEntry.TEAMS,
              TeamEntry.class,
              "team",
              "id",
              "id, version, name, headquarters",
              PostgresRosterTransferStore::team)
          .column("id", "bigint", it -> it.id().value())
          .column("name", "text", it -> it.profile().name().value())
          .column("name_folded", "text", it -> it.profile().name().folded())
          .column("headquarters", "text", it -> it.profile().headquarters().value())
          .unique("name_folded", row -> new TeamNameTaken(new TeamName(row.getString("name"))));

  // A team is led by its stored leader, or else by the first staged one.
  private static final String SECOND_LEADERS =
      """
      select s.line, s.team_id, coalesce(m.hero_id, s.first_hero_id) as leader_id
      from (
        select line, team_id, hero_id,
          first_value(hero_id) over (partition by team_id order by line) as first_hero_id
        from staged_memberships
        where active and role = 'LEADER'
      ) s
      left join membership m on m.team_id = s.team_id and m.active and m.role = 'LEADER'
      where s.hero_id <> coalesce(m.hero_id, s.first_hero_id)
      """;

  private static final TransferTable<MembershipEntry> MEMBERSHIPS =
      new TransferTable<>(
              RosterEntry.MEMBERSHIPS,
              MembershipEntry.class,
              "membership",
              "hero_id, team_id",
              "hero_id, team_id, role, active, joined_at, version",
              PostgresRosterTransferStore::membership)
          .column("hero_id", "bigint", it -> it.hero().value())
          .column("team_id", "bigint", it -> it.team().value())
          .column("role", "text", it -> it.role().name())
          .column("active", "boolean", MembershipEntry::active)
          .column("joined_at", "timestamptz", it -> it.joinedAt().value())
          .refers("hero_id", HEROES, row -> new UnknownHero(new HeroId(row.getLong("hero_id"))))
          .refers("team_id", TEAMS, row -> new UnknownTeam(new TeamId(row.getLong("team_id"))))
          .check(
              SECOND_LEADERS,
              row ->
                  new LeadershipTaken(
                      new TeamId(row.getLong("team_id")),
                      Optional.of(new HeroId(row.getLong("leader_id")))));

  PostgresRosterTransferStore(LongTransaction transaction) {
    super(transaction, List.of(HEROES, TEAMS, MEMBERSHIPS));
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
