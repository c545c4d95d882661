package dev.muster.persistence.roster;

import dev.muster.domain.Version;
import dev.muster.domain.roster.Headquarters;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.domain.roster.TeamProfile;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A team as the database returns it. */
@MappedEntity("team")
record TeamRow(@Id long id, long version, String name, String headquarters) {
  Team toDomain() {
    return new Team(
        new TeamId(id),
        new Version(version),
        new TeamProfile(new TeamName(name), new Headquarters(headquarters)));
  }
}
