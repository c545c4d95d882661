package dev.muster.web.roster;

import dev.muster.domain.roster.RosterViolation.Desertion;
import dev.muster.domain.roster.RosterViolation.InactiveMember;
import dev.muster.domain.roster.RosterViolation.JoinsInFuture;
import dev.muster.domain.roster.RosterViolation.LeadershipTaken;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownMembership;
import dev.muster.domain.roster.RosterViolation.UnknownTeam;
import dev.muster.platform.web.MergePatch;
import dev.muster.platform.web.openapi.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** What the OpenAPI document says of the operations on one membership. */
interface MembershipOperations {
  /** Makes a hero an active member. */
  @Operation(
      operationId = "settleMembership",
      summary = "Make a hero an active member",
      description =
          "Joins it, or brings it back, with the role that is told. Doing it twice is doing it"
              + " once. A new member is a MEMBER from now on unless told otherwise; who was one"
              + " before, active or not, keeps the role unless told, and the beginning always.",
      parameters = {
        @Parameter(name = "teamId", ref = "teamId"),
        @Parameter(name = "heroId", ref = "heroId"),
        @Parameter(name = "If-Match", ref = "IfMatch"),
        @Parameter(name = "If-None-Match", ref = "IfNoneMatch")
      },
      requestBody =
          @RequestBody(
              content =
                  @Content(
                      schema = @Schema(ref = "JoinTerms"),
                      examples = @ExampleObject(name = "JoinTerms", ref = "JoinTerms"))),
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "The hero was a member before, active or not",
            headers = @Header(name = "ETag", required = true, schema = @Schema(ref = "Version")),
            content =
                @Content(
                    schema = @Schema(ref = "Membership"),
                    examples = @ExampleObject(name = "Membership", ref = "Membership"))),
        @ApiResponse(
            responseCode = "201",
            description = "The hero is a member now",
            headers = {
              @Header(name = "Location", required = true, schema = @Schema(ref = "Location")),
              @Header(name = "ETag", required = true, schema = @Schema(ref = "Version"))
            },
            content =
                @Content(
                    schema = @Schema(ref = "Membership"),
                    examples = @ExampleObject(name = "Membership", ref = "Membership")))
      })
  @Refuses({
    UnknownTeam.class,
    UnknownHero.class,
    LeadershipTaken.class,
    JoinsInFuture.class,
    Desertion.class
  })
  @interface Settle {}

  /** Reads a membership. */
  @Operation(
      operationId = "readMembership",
      summary = "Read a membership",
      description = "With If-None-Match only a version that the client does not have yet.",
      parameters = {
        @Parameter(name = "teamId", ref = "teamId"),
        @Parameter(name = "heroId", ref = "heroId"),
        @Parameter(name = "If-Match", ref = "IfMatch"),
        @Parameter(name = "If-None-Match", ref = "IfNoneMatch")
      },
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "The membership",
            headers = @Header(name = "ETag", required = true, schema = @Schema(ref = "Version")),
            content =
                @Content(
                    schema = @Schema(ref = "Membership"),
                    examples = @ExampleObject(name = "Membership", ref = "Membership"))),
        @ApiResponse(responseCode = "304", ref = "NotModified")
      })
  @Refuses({UnknownTeam.class, UnknownHero.class, UnknownMembership.class})
  @interface Read {}

  /** Changes a membership. */
  @Operation(
      operationId = "changeMembership",
      summary = "Change the role or the activity of a member",
      description = "A JSON merge patch (RFC 7396): what is absent stays.",
      parameters = {
        @Parameter(name = "teamId", ref = "teamId"),
        @Parameter(name = "heroId", ref = "heroId"),
        @Parameter(name = "If-Match", ref = "IfMatch")
      },
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MergePatch.MEDIA_TYPE,
                      schema = @Schema(ref = "MembershipPatch"),
                      examples = {
                        @ExampleObject(name = "Promotion", ref = "Promotion"),
                        @ExampleObject(name = "Rest", ref = "Rest")
                      })),
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "The membership as it is now",
            headers = @Header(name = "ETag", required = true, schema = @Schema(ref = "Version")),
            content =
                @Content(
                    schema = @Schema(ref = "Membership"),
                    examples = @ExampleObject(name = "Deputy", ref = "Deputy")))
      })
  @Refuses({
    UnknownTeam.class,
    UnknownHero.class,
    UnknownMembership.class,
    LeadershipTaken.class,
    Desertion.class,
    InactiveMember.class
  })
  @interface Change {}

  /** Ends a membership. */
  @Operation(
      operationId = "endMembership",
      summary = "End a membership",
      description = "A leader leaves last, or after a hand-over.",
      parameters = {
        @Parameter(name = "teamId", ref = "teamId"),
        @Parameter(name = "heroId", ref = "heroId"),
        @Parameter(name = "If-Match", ref = "IfMatch")
      },
      responses = {
        @ApiResponse(responseCode = "204", description = "The hero is no member any more")
      })
  @Refuses({UnknownTeam.class, UnknownHero.class, UnknownMembership.class, Desertion.class})
  @interface Leave {}
}
