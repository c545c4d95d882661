package dev.muster.web.roster;

import dev.muster.application.roster.Memberships;
import dev.muster.application.roster.RosterQueries;
import dev.muster.domain.roster.Enrolment;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinOutcome;
import dev.muster.domain.roster.TeamId;
import dev.muster.web.JsonBody;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** One membership over HTTP, addressed by its pair. */
@Controller("/teams/{teamId}/members/{heroId}")
final class MembershipController {
  private final Memberships memberships;
  private final RosterQueries queries;

  MembershipController(Memberships memberships, RosterQueries queries) {
    this.memberships = memberships;
    this.queries = queries;
  }

  @Put
  HttpResponse<MembershipJson> settle(
      @PathVariable TeamId teamId, @PathVariable HeroId heroId, @Body @Nullable JsonBody body) {
    Enrolment enrolment =
        memberships.settle(
            teamId, heroId, MembershipJson.terms(body == null ? JsonBody.empty() : body));
    MembershipJson membership = MembershipJson.of(enrolment.membership());
    return enrolment.outcome() == JoinOutcome.JOINED
        ? HttpResponse.created(
            membership, URI.create("/teams/" + teamId.value() + "/members/" + heroId.value()))
        : HttpResponse.ok(membership);
  }

  @Get
  MembershipJson read(@PathVariable TeamId teamId, @PathVariable HeroId heroId) {
    return MembershipJson.of(queries.membership(teamId, heroId));
  }

  @Patch
  @Consumes(JsonBody.MERGE_PATCH)
  MembershipJson change(
      @PathVariable TeamId teamId, @PathVariable HeroId heroId, @Body JsonBody body) {
    return MembershipJson.of(memberships.change(teamId, heroId, MembershipJson.patch(body)));
  }

  @Delete
  HttpResponse<?> leave(@PathVariable TeamId teamId, @PathVariable HeroId heroId) {
    memberships.leave(teamId, heroId);
    return HttpResponse.noContent();
  }
}
