package dev.muster.web.roster;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.roster.RosterQueries;
import dev.muster.application.roster.Teams;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.domain.roster.NameFragment;
import dev.muster.domain.roster.Team;
import dev.muster.domain.roster.TeamId;
import dev.muster.domain.roster.TeamProfile;
import dev.muster.platform.web.MergePatch;
import dev.muster.platform.web.answer.EntityTag;
import dev.muster.platform.web.answer.IdempotentAnswers;
import dev.muster.platform.web.answer.IfMatch;
import dev.muster.platform.web.answer.IfNoneMatch;
import dev.muster.platform.web.answer.PageJson;
import dev.muster.platform.web.input.CommonParameters;
import dev.muster.platform.web.input.Flag;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.Limit;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;

/** Teams over HTTP. */
@Controller("/teams")
@Tag(name = "Teams")
final class TeamController {
  private final Teams teams;
  private final RosterQueries queries;
  private final IdempotentAnswers answers;

  TeamController(Teams teams, RosterQueries queries, IdempotentAnswers answers) {
    this.teams = teams;
    this.queries = queries;
    this.answers = answers;
  }

  @Post
  @TeamOperations.Add
  HttpResponse<?> add(
      HttpRequest<?> request,
      @Header(CommonParameters.IDEMPOTENCY_KEY) Optional<IdempotencyKey> idempotencyKey,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    TeamProfile profile = TeamJson.profile(body, flaws);
    return answers.answer(request, idempotencyKey, body, () -> added(teams.add(profile)));
  }

  @Get
  @TeamOperations.List
  HttpResponse<PageJson<TeamJson>> list(
      HttpRequest<?> request,
      @QueryValue Optional<NameFragment> name,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(
        request, queries.teams(new TeamFilter(name), Limit.page(limit, after)), TeamJson::of);
  }

  @Get("/{teamId}")
  @TeamOperations.Read
  HttpResponse<TeamJson> read(
      @PathVariable TeamId teamId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    Team team = queries.team(teamId);
    return IfNoneMatch.answer(ifMatch, ifNoneMatch, team.version(), TeamJson.of(team));
  }

  @Patch("/{teamId}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @TeamOperations.Revise
  HttpResponse<TeamJson> revise(
      @PathVariable TeamId teamId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    Team team = teams.revise(teamId, IfMatch.of(ifMatch), TeamJson.patch(body, flaws));
    return EntityTag.of(team.version()).on(HttpResponse.ok(TeamJson.of(team)));
  }

  @Delete("/{teamId}")
  @TeamOperations.Remove
  HttpResponse<RemovalJson> remove(
      @PathVariable TeamId teamId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @QueryValue Optional<Flag> cascade) {
    boolean all = cascade.map(Flag::value).orElse(false);
    return RemovalJson.answer(all, teams.remove(teamId, IfMatch.of(ifMatch), all));
  }

  @Get("/{teamId}/summary")
  @TeamOperations.Summary
  SummaryJson summary(@PathVariable TeamId teamId) {
    return SummaryJson.of(queries.summary(teamId));
  }

  private static HttpResponse<TeamJson> added(Team team) {
    return EntityTag.of(team.version())
        .on(HttpResponse.created(TeamJson.of(team), URI.create("/teams/" + team.id().value())));
  }
}
