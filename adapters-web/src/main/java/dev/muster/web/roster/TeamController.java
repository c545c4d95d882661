package dev.muster.web.roster;

import dev.muster.application.roster.RosterQueries;
import dev.muster.application.roster.Teams;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.domain.roster.NameFragment;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.web.Flag;
import dev.muster.web.JsonBody;
import dev.muster.web.Limit;
import dev.muster.web.PageJson;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.net.URI;
import java.util.Optional;

/** Teams over HTTP. */
@Controller("/teams")
final class TeamController {
  private final Teams teams;
  private final RosterQueries queries;

  TeamController(Teams teams, RosterQueries queries) {
    this.teams = teams;
    this.queries = queries;
  }

  @Post
  HttpResponse<TeamJson> add(@Body JsonBody body) {
    Team team = teams.add(TeamJson.profile(body));
    return HttpResponse.created(TeamJson.of(team), URI.create("/teams/" + team.id().value()));
  }

  @Get
  HttpResponse<PageJson<TeamJson>> list(
      HttpRequest<?> request,
      @QueryValue Optional<NameFragment> name,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(
        request, queries.teams(new TeamFilter(name), Limit.page(limit, after)), TeamJson::of);
  }

  @Get("/{teamId}")
  TeamJson read(@PathVariable TeamId teamId) {
    return TeamJson.of(queries.team(teamId));
  }

  @Patch("/{teamId}")
  @Consumes(JsonBody.MERGE_PATCH)
  TeamJson revise(@PathVariable TeamId teamId, @Body JsonBody body) {
    return TeamJson.of(teams.revise(teamId, TeamJson.patch(body)));
  }

  @Delete("/{teamId}")
  HttpResponse<RemovalJson> remove(
      @PathVariable TeamId teamId, @QueryValue Optional<Flag> cascade) {
    boolean all = cascade.map(Flag::value).orElse(false);
    return RemovalJson.answer(all, teams.remove(teamId, all));
  }

  @Get("/{teamId}/summary")
  SummaryJson summary(@PathVariable TeamId teamId) {
    return SummaryJson.of(queries.summary(teamId));
  }
}
