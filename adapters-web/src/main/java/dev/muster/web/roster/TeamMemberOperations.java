package dev.muster.web.roster;

import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.SuccessorNotActive;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.platform.web.openapi.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** What the OpenAPI document says of the operations on the members of a team. */
interface TeamMemberOperations {
  /** Lists the members of a team. */
  @Operation(
      operationId = "listMembers",
      summary = "List the members of a team",
      description = "In the order in which they joined, then by identity.",
      parameters = {
        @Parameter(name = "teamId", ref = "teamId"),
        @Parameter(name = "role", ref = "role"),
        @Parameter(name = "active", ref = "active"),
        @Parameter(name = "joinedFrom", ref = "joinedFrom"),
        @Parameter(name = "joinedTo", ref = "joinedTo"),
        @Parameter(name = "limit", ref = "limit"),
        @Parameter(name = "after", ref = "after")
      },
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "A page of members",
            headers = @Header(name = "Link", schema = @Schema(ref = "Link")),
            content =
                @Content(
                    schema = @Schema(ref = "TeamMemberPage"),
                    examples =
                        @ExampleObject(name = "MembersOfPreventers", ref = "MembersOfPreventers")))
      })
  @Refuses({UnknownTeam.class})
  @interface List {}

  /** Joins many heroes to a team. */
  @Operation(
      operationId = "addMembers",
      summary = "Ask many heroes into a team",
      description =
          "Each gets an outcome of its own, in the order asked: a hero that is a member already or"
              + " does not exist keeps no other out.",
      parameters = {@Parameter(name = "teamId", ref = "teamId")},
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(ref = "IntakeRequest"),
                      examples = @ExampleObject(name = "HeroesToAsk", ref = "HeroesToAsk"))),
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "What came of it for each hero",
            content =
                @Content(
                    schema = @Schema(ref = "Intake"),
                    examples = @ExampleObject(name = "Intake", ref = "Intake")))
      })
  @Refuses({UnknownTeam.class, LeadershipTaken.class})
  @interface JoinAll {}

  /** Hands the leadership over. */
  @Operation(
      operationId = "handOver",
      summary = "Hand the leadership over",
      description =
          "The successor leads from now on and the leader before becomes a deputy: both or"
              + " neither.",
      parameters = {@Parameter(name = "teamId", ref = "teamId")},
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(ref = "HandoverRequest"),
                      examples = @ExampleObject(name = "Successor", ref = "Successor"))),
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "Both memberships as they are now",
            content =
                @Content(
                    schema = @Schema(ref = "Handover"),
                    examples = @ExampleObject(name = "Handover", ref = "Handover")))
      })
  @Refuses({UnknownTeam.class, UnknownHero.class, SuccessorNotActive.class})
  @interface HandOver {}
}
