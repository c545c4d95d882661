package dev.muster.web.roster;

import dev.muster.application.roster.Memberships;
import dev.muster.application.roster.RosterPermissions;
import dev.muster.application.roster.RosterQueries;
import dev.muster.application.roster.query.JoinedBound;
import dev.muster.application.roster.query.MemberFilter;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.roster.Role;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.SuccessorNotActive;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.domain.roster.TeamId;
import dev.muster.platform.web.answer.PageJson;
import dev.muster.platform.web.input.Flag;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.Limit;
import dev.muster.platform.web.openapi.Answer;
import dev.muster.platform.web.openapi.Lists;
import dev.muster.platform.web.openapi.Needs;
import dev.muster.platform.web.openapi.Refuses;
import dev.muster.platform.web.openapi.Success;
import dev.muster.platform.web.openapi.Takes;
import dev.muster.platform.web.problem.InvalidInput;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/** The members of a team over HTTP: all of them, many new ones, and the leader. */
@Controller("/teams/{teamId}")
@Tag(name = "Memberships")
final class TeamMemberController {
  private final Memberships memberships;
  private final RosterQueries queries;

  TeamMemberController(Memberships memberships, RosterQueries queries) {
    this.memberships = memberships;
    this.queries = queries;
  }

  @Get("/members")
  @Needs(RosterPermissions.READ)
  @Operation(operationId = "listMembers", summary = "List the members of a team")
  @Lists(
      schema = "TeamMember",
      example = "MembersOfPreventers",
      items = "members",
      order = "joinedAt, then by identity")
  @Refuses(UnknownTeam.class)
  HttpResponse<PageJson<TeamMemberJson>> list(
      HttpRequest<?> request,
      @PathVariable TeamId teamId,
      @QueryValue Optional<Role> role,
      @QueryValue Optional<Flag> active,
      @QueryValue Optional<JoinedBound> joinedFrom,
      @QueryValue Optional<JoinedBound> joinedTo,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    MemberFilter filter = filter(role, active.map(Flag::value), joinedFrom, joinedTo);
    return PageJson.answer(
        request, queries.membersOf(teamId, filter, Limit.page(limit, after)), TeamMemberJson::of);
  }

  @Post("/members")
  @Needs(value = RosterPermissions.WRITE, own = RosterPermissions.LEADER)
  @Operation(
      operationId = "addMembers",
      summary = "Ask many heroes into a team",
      description =
          "Each gets an outcome of its own, in the order asked: a hero that is a member already or"
              + " does not exist keeps no other out. An active member stays as it is. Who returns"
              + " has the role that is told, or else the one that it had, but MEMBER instead of"
              + " LEADER where another hero leads by now.")
  @Takes(schema = "IntakeRequest", examples = "HeroesToAsk")
  @Success(@Answer(told = "What came of it for each hero", schema = "Intake", example = "Intake"))
  @Refuses({UnknownTeam.class, LeadershipTaken.class})
  IntakeJson joinAll(
      @PathVariable TeamId teamId, @Body JsonBody body, @RequestAttribute RequestFlaws flaws) {
    IntakeJson.Request asked = IntakeJson.request(body, flaws);
    return IntakeJson.of(memberships.joinAll(teamId, asked.heroes(), asked.terms()));
  }

  @Put("/leader")
  @Needs(value = RosterPermissions.WRITE, own = RosterPermissions.LEADER)
  @Operation(
      operationId = "handOver",
      summary = "Hand the leadership over",
      description =
          "The successor leads from now on and the leader before becomes a deputy: both or"
              + " neither.")
  @Takes(schema = "HandoverRequest", examples = "Successor")
  @Success(@Answer(told = "Both memberships now", schema = "Handover", example = "Handover"))
  @Refuses({UnknownTeam.class, UnknownHero.class, SuccessorNotActive.class})
  HandoverJson handOver(
      @PathVariable TeamId teamId, @Body JsonBody body, @RequestAttribute RequestFlaws flaws) {
    return HandoverJson.of(memberships.handOver(teamId, HandoverJson.successor(body, flaws)));
  }

  private static MemberFilter filter(
      Optional<Role> role,
      Optional<Boolean> active,
      Optional<JoinedBound> joinedFrom,
      Optional<JoinedBound> joinedTo) {
    try {
      return new MemberFilter(role, active, joinedFrom, joinedTo);
    } catch (InvalidValueException inverted) {
      throw InvalidInput.parameter("joinedTo", inverted.reason()).refusal();
    }
  }
}
