package dev.muster.persistence.roster;

import dev.muster.domain.Version;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Holds a membership as stored in the database. */
@MappedEntity("membership")
public record MembershipRow(
    @Id long heroId, @Id long teamId, Role role, boolean active, Instant joinedAt, long version) {
  /** Maps the current row; its first columns are the components of this record, in order. */
  public static MembershipRow of(ResultSet row) throws SQLException {
    return of(row, 1);
  }

  /** Maps the current row, whose columns from one on are the components of this record. */
  static MembershipRow of(ResultSet row, int first) throws SQLException {
    return new MembershipRow(
        row.getLong(first),
        row.getLong(first + 1),
        Role.valueOf(row.getString(first + 2)),
        row.getBoolean(first + 3),
        row.getObject(first + 4, OffsetDateTime.class).toInstant(),
        row.getLong(first + 5));
  }

  /** Returns the stored membership. */
  public Membership toDomain() {
    return new Membership(
        new TeamId(teamId),
        new HeroId(heroId),
        role,
        active,
        new JoinedAt(joinedAt),
        new Version(version));
  }
}
