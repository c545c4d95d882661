package dev.muster.persistence.roster;

import dev.muster.application.roster.query.HeroTeam;
import dev.muster.application.roster.query.TeamMember;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroName;
import dev.muster.domain.roster.JoinedAt;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A membership seen from one side as the database returns it; all null where there is none. */
@Introspected
record RelationRow(
    @Nullable Long otherId,
    @Nullable String otherName,
    @Nullable Role role,
    @Nullable Boolean active,
    @Nullable Instant joinedAt) {

  Optional<TeamMember> toTeamMember() {
    return otherId == null
            || otherName == null
            || role == null
            || active == null
            || joinedAt == null
        ? Optional.empty()
        : Optional.of(
            new TeamMember(
                new HeroId(otherId),
                new HeroName(otherName),
                role,
                active,
                new JoinedAt(joinedAt)));
  }

  Optional<HeroTeam> toHeroTeam() {
    return otherId == null
            || otherName == null
            || role == null
            || active == null
            || joinedAt == null
        ? Optional.empty()
        : Optional.of(
            new HeroTeam(
                new TeamId(otherId),
                new TeamName(otherName),
                role,
                active,
                new JoinedAt(joinedAt)));
  }
}
