package dev.muster.web.roster;

import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.domain.roster.Headquarters;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamName;
import dev.muster.domain.roster.TeamProfile;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A team in JSON.
 *
 * @param id its identity
 * @param name its unique name
 * @param headquarters the place of its headquarters
 */
@Serdeable
record TeamJson(long id, String name, String headquarters) {
  static TeamJson of(Team team) {
    return new TeamJson(
        team.id().value(), team.profile().name().value(), team.profile().headquarters().value());
  }

  /** Reads a complete profile of a team. */
  static TeamProfile profile(JsonBody body, RequestFlaws flaws) {
    Optional<TeamName> name = body.required("name", string(TeamName::new));
    Optional<Headquarters> place = body.required("headquarters", string(Headquarters::new));
    return body.complete(flaws, () -> new TeamProfile(name.orElseThrow(), place.orElseThrow()));
  }

  /** Reads a merge patch: absent members stay. */
  static UnaryOperator<TeamProfile> patch(TeamId team, JsonBody body, RequestFlaws flaws) {
    body.fixed("id", int64(TeamId::new), team);
    Optional<TeamName> name = body.optional("name", string(TeamName::new));
    Optional<Headquarters> place = body.optional("headquarters", string(Headquarters::new));
    return body.complete(
        flaws,
        () ->
            current ->
                new TeamProfile(name.orElse(current.name()), place.orElse(current.headquarters())));
  }
}
