package dev.muster.persistence.roster;

import dev.muster.domain.Version;
import dev.muster.domain.roster.Headquarters;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.domain.roster.TeamProfile;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Holds a team as stored in the database. */
@MappedEntity("team")
public record TeamRow(@Id long id, long version, String name, String headquarters) {
  /** Maps the current row; its first columns are the components of this record, in order. */
  public static TeamRow of(ResultSet row) throws SQLException {
    return new TeamRow(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4));
  }

  /** Returns the stored team. */
  public Team toDomain() {
    return new Team(
        new TeamId(id),
        new Version(version),
        new TeamProfile(new TeamName(name), new Headquarters(headquarters)));
  }
}
