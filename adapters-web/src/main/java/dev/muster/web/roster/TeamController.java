package dev.muster.web.roster;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.roster.RosterPermissions;
import dev.muster.application.roster.RosterQueries;
import dev.muster.application.roster.Teams;
import dev.muster.application.roster.query.TeamFilter;
import dev.muster.domain.NameFragment;
import dev.muster.domain.roster.RosterViolation.TeamHasMemberships;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
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
import dev.muster.platform.web.openapi.Answer;
import dev.muster.platform.web.openapi.Creates;
import dev.muster.platform.web.openapi.Lists;
import dev.muster.platform.web.openapi.Needs;
import dev.muster.platform.web.openapi.Patches;
import dev.muster.platform.web.openapi.ReadsOne;
import dev.muster.platform.web.openapi.Refuses;
import dev.muster.platform.web.openapi.Removes;
import dev.muster.platform.web.openapi.Success;
import dev.muster.platform.web.openapi.Takes;
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
import io.swagger.v3.oas.annotations.Operation;
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
  @Needs(RosterPermissions.WRITE)
  @Operation(
      operationId = "addTeam",
      summary = "Add a team",
      description = "The name of a team is unique, whatever its case.")
  @Takes(schema = "TeamProfile", examples = "TeamToAdd")
  @Creates(schema = "Team", example = "TeamAdded")
  @Refuses(TeamNameTaken.class)
  HttpResponse<?> add(
      HttpRequest<?> request,
      @Header(CommonParameters.IDEMPOTENCY_KEY) Optional<IdempotencyKey> idempotencyKey,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    TeamProfile profile = TeamJson.profile(body, flaws);
    return answers.answer(request, idempotencyKey, body, () -> added(teams.add(profile)));
  }

  @Get
  @Needs(RosterPermissions.READ)
  @Operation(operationId = "listTeams", summary = "List teams")
  @Lists(schema = "Team", items = "teams", example = "Teams")
  HttpResponse<PageJson<TeamJson>> list(
      HttpRequest<?> request,
      @QueryValue Optional<NameFragment> name,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(
        request, queries.teams(new TeamFilter(name), Limit.page(limit, after)), TeamJson::of);
  }

  @Get("/{teamId}")
  @Needs(RosterPermissions.READ)
  @Operation(operationId = "readTeam", summary = "Read a team")
  @ReadsOne(schema = "Team", example = "Preventers")
  @Refuses(UnknownTeam.class)
  HttpResponse<TeamJson> read(
      @PathVariable TeamId teamId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    Team team = queries.team(teamId);
    return IfNoneMatch.answer(ifMatch, ifNoneMatch, team.version(), TeamJson.of(team));
  }

  @Patch("/{teamId}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Needs(value = RosterPermissions.WRITE, own = RosterPermissions.LEADER)
  @Operation(operationId = "reviseTeam", summary = "Change a team in part")
  @Takes(schema = "TeamPatch", examples = "Move")
  @Patches(schema = "Team", example = "PreventersMoved")
  @Refuses({UnknownTeam.class, TeamNameTaken.class})
  HttpResponse<TeamJson> revise(
      @PathVariable TeamId teamId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    Team team = teams.revise(teamId, IfMatch.of(ifMatch), TeamJson.patch(teamId, body, flaws));
    return EntityTag.of(team.version()).on(HttpResponse.ok(TeamJson.of(team)));
  }

  @Delete("/{teamId}")
  @Needs(RosterPermissions.WRITE)
  @Operation(
      operationId = "removeTeam",
      summary = "Remove a team",
      description = "A team that has memberships is removed only with them: cascade=true.")
  @Removes(schema = "Removal", example = "Removal")
  @Refuses({UnknownTeam.class, TeamHasMemberships.class})
  HttpResponse<RemovalJson> remove(
      @PathVariable TeamId teamId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @QueryValue Optional<Flag> cascade) {
    boolean all = cascade.map(Flag::value).orElse(false);
    return RemovalJson.answer(all, teams.remove(teamId, IfMatch.of(ifMatch), all));
  }

  @Get("/{teamId}/summary")
  @Needs(RosterPermissions.READ)
  @Operation(
      operationId = "summariseTeam",
      summary = "Count the members of a team",
      description = "All members by activity, and the active ones by role.")
  @Success(@Answer(told = "How many members it has", schema = "Summary", example = "Summary"))
  @Refuses(UnknownTeam.class)
  SummaryJson summary(@PathVariable TeamId teamId) {
    return SummaryJson.of(queries.summary(teamId));
  }

  private static HttpResponse<TeamJson> added(Team team) {
    return EntityTag.of(team.version())
        .on(HttpResponse.created(TeamJson.of(team), URI.create("/teams/" + team.id().value())));
  }
}
