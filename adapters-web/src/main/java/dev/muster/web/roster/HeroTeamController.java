package dev.muster.web.roster;

import dev.muster.application.roster.RosterPermissions;
import dev.muster.application.roster.RosterQueries;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.platform.web.answer.PageJson;
import dev.muster.platform.web.input.Flag;
import dev.muster.platform.web.input.Limit;
import dev.muster.platform.web.openapi.Lists;
import dev.muster.platform.web.openapi.Needs;
import dev.muster.platform.web.openapi.Refuses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/** The teams of a hero over HTTP. */
@Controller("/heroes/{heroId}/teams")
@Tag(name = "Heroes")
final class HeroTeamController {
  private final RosterQueries queries;

  HeroTeamController(RosterQueries queries) {
    this.queries = queries;
  }

  @Get
  @Needs(RosterPermissions.READ)
  @Operation(operationId = "listTeamsOfHero", summary = "List the teams of a hero")
  @Lists(
      schema = "HeroTeam",
      example = "TeamsOfDeadpond",
      items = "teams, with what the hero is in each",
      order = "joinedAt, then by identity")
  @Refuses(UnknownHero.class)
  HttpResponse<PageJson<HeroTeamJson>> list(
      HttpRequest<?> request,
      @PathVariable HeroId heroId,
      @QueryValue Optional<Role> role,
      @QueryValue Optional<Flag> active,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    MemberFilter filter =
        new MemberFilter(role, active.map(Flag::value), Optional.empty(), Optional.empty());
    return PageJson.answer(
        request, queries.teamsOf(heroId, filter, Limit.page(limit, after)), HeroTeamJson::of);
  }
}
