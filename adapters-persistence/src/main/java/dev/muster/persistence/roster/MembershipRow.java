package dev.muster.persistence.roster;

import dev.muster.domain.Version;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A membership as the database returns it.
 *
 * @param followers how many others are active in a team that this one leads, where a query asks for
 *     them
 */
@MappedEntity("membership")
record MembershipRow(
    @Id long heroId,
    @Id long teamId,
    Role role,
    boolean active,
    Instant joinedAt,
    long version,
    long followers) {
  Membership toDomain() {
    return new Membership(
        new TeamId(teamId),
        new HeroId(heroId),
        role,
        active,
        new JoinedAt(joinedAt),
        new Version(version));
  }
}
