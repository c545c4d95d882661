package dev.muster.web.roster;

import dev.muster.application.Precondition;
import dev.muster.application.roster.Memberships;
import dev.muster.application.roster.RosterPermissions;
import dev.muster.application.roster.RosterQueries;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.JoinOutcome;
import dev.muster.domain.roster.JoinResult;
import dev.muster.domain.roster.Membership;
import dev.muster.domain.roster.RosterViolation.Desertion;
import dev.muster.domain.roster.RosterViolation.InactiveMember;
import dev.muster.domain.roster.RosterViolation.JoinsInFuture;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.TeamId;
import dev.muster.platform.web.MergePatch;
import dev.muster.platform.web.answer.EntityTag;
import dev.muster.platform.web.answer.IfMatch;
import dev.muster.platform.web.answer.IfNoneMatch;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.openapi.Answer;
import dev.muster.platform.web.openapi.Links;
import dev.muster.platform.web.openapi.Needs;
import dev.muster.platform.web.openapi.Patches;
import dev.muster.platform.web.openapi.ReadsOne;
import dev.muster.platform.web.openapi.Refuses;
import dev.muster.platform.web.openapi.Success;
import dev.muster.platform.web.openapi.Takes;
import dev.muster.platform.web.problem.Problem;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestAttribute;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One membership over HTTP, addressed by its pair. */
@Controller("/teams/{teamId}/members/{heroId}")
@Tag(name = "Memberships")
final class MembershipController {
  private final Memberships memberships;
  private final RosterQueries queries;

  MembershipController(Memberships memberships, RosterQueries queries) {
    this.memberships = memberships;
    this.queries = queries;
  }

  @Put
  @Needs(value = RosterPermissions.WRITE, own = RosterPermissions.LEADER)
  @Operation(
      operationId = "settleMembership",
      summary = "Make a hero an active member",
      description =
          "Joins it, or brings it back. A role that is told is given. Else a new member is a"
              + " MEMBER, an active one keeps its role, and one that returns has the role that it"
              + " had, but MEMBER instead of LEADER where another hero leads by now. A new member"
              + " is one from now on unless told otherwise; any other keeps its beginning. With"
              + " active false, as a resting member is read, a member rests instead, as by PATCH.")
  @Takes(schema = "JoinTerms", examples = "JoinTerms")
  @Links(schema = "Membership", example = "Membership")
  @Refuses({
    UnknownTeam.class,
    UnknownHero.class,
    LeadershipTaken.class,
    JoinsInFuture.class,
    Desertion.class,
    UnknownMembership.class,
    InactiveMember.class
  })
  HttpResponse<MembershipJson> settle(
      @PathVariable TeamId teamId,
      @PathVariable HeroId heroId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch,
      @Body @Nullable JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    MembershipRequest asked = MembershipJson.whole(teamId, heroId, JsonBody.orEmpty(body), flaws);
    Precondition precondition = IfMatch.of(ifMatch).and(IfNoneMatch.of(ifNoneMatch));
    if (asked.rests()) {
      return ok(memberships.change(teamId, heroId, precondition, asked.rest()));
    }
    JoinResult result = memberships.settle(teamId, heroId, precondition, asked.terms());
    MembershipJson membership = MembershipJson.of(result.membership());
    return EntityTag.of(result.membership().version())
        .on(
            result.outcome() == JoinOutcome.JOINED
                ? HttpResponse.created(membership, location(teamId, heroId))
                : HttpResponse.ok(membership));
  }

  @Get
  @Needs(RosterPermissions.READ)
  @Operation(operationId = "readMembership", summary = "Read a membership")
  @ReadsOne(schema = "Membership", example = "Membership")
  @Refuses({UnknownTeam.class, UnknownHero.class, UnknownMembership.class})
  HttpResponse<MembershipJson> read(
      @PathVariable TeamId teamId,
      @PathVariable HeroId heroId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    Membership membership = queries.membership(teamId, heroId);
    return IfNoneMatch.answer(
        ifMatch, ifNoneMatch, membership.version(), MembershipJson.of(membership));
  }

  @Patch
  @Consumes(MergePatch.MEDIA_TYPE)
  @Needs(value = RosterPermissions.WRITE, own = RosterPermissions.LEADER)
  @Operation(
      operationId = "changeMembership",
      summary = "Change a member's role or activity",
      description =
          "A member that returns has the role that is told, or else the one that it had, but MEMBER"
              + " instead of LEADER where another hero leads by now.")
  @Takes(
      schema = "MembershipPatch",
      examples = {"Promotion", "Rest"})
  @Patches(schema = "Membership", example = "Deputy")
  @Refuses({
    UnknownTeam.class,
    UnknownHero.class,
    UnknownMembership.class,
    LeadershipTaken.class,
    Desertion.class,
    InactiveMember.class
  })
  HttpResponse<MembershipJson> change(
      @PathVariable TeamId teamId,
      @PathVariable HeroId heroId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    return ok(
        memberships.change(
            teamId,
            heroId,
            IfMatch.of(ifMatch),
            MembershipJson.patch(teamId, heroId, body, flaws)));
  }

  // A problem is the only body that this operation answers with, so clients accept no other type.
  @Delete
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Needs(value = RosterPermissions.WRITE, own = RosterPermissions.LEADER)
  @Operation(
      operationId = "endMembership",
      summary = "End a membership",
      description = "A leader leaves last, or after a hand-over.")
  @Success(@Answer(status = 204, told = "The hero is no member any more", body = false))
  @Refuses({UnknownTeam.class, UnknownHero.class, UnknownMembership.class, Desertion.class})
  HttpResponse<?> leave(
      @PathVariable TeamId teamId,
      @PathVariable HeroId heroId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch) {
    memberships.leave(teamId, heroId, IfMatch.of(ifMatch));
    return HttpResponse.noContent();
  }

  private static HttpResponse<MembershipJson> ok(Membership membership) {
    return EntityTag.of(membership.version()).on(HttpResponse.ok(MembershipJson.of(membership)));
  }

  private static URI location(TeamId team, HeroId hero) {
    return URI.create("/teams/" + team.value() + "/members/" + hero.value());
  }
}
