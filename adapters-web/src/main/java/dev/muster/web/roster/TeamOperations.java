package dev.muster.web.roster;

import dev.muster.domain.roster.RosterViolation.TeamHasMemberships;
import dev.muster.domain.roster.RosterViolation.TeamNameTaken;
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

/** What the OpenAPI document says of the operations on teams. */
interface TeamOperations {
  /** Adds a team. */
  @Operation(
      operationId = "addTeam",
      summary = "Add a team",
      description =
          "The name of a team is unique, whatever its case. With an Idempotency-Key, doing it again"
              + " is doing it once.",
      parameters = {@Parameter(name = "Idempotency-Key", ref = "IdempotencyKey")},
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(ref = "TeamProfile"),
                      examples = @ExampleObject(name = "TeamToAdd", ref = "TeamToAdd"))),
      responses = {
        @ApiResponse(
            responseCode = "201",
            description = "The team that was added",
            headers = {
              @Header(name = "Location", required = true, schema = @Schema(ref = "Location")),
              @Header(name = "ETag", required = true, schema = @Schema(ref = "Version")),
              @Header(name = "Idempotency-Replayed", schema = @Schema(ref = "Replayed"))
            },
            content =
                @Content(
                    schema = @Schema(ref = "Team"),
                    examples = @ExampleObject(name = "TeamAdded", ref = "TeamAdded")))
      })
  @Refuses({TeamNameTaken.class})
  @interface Add {}

  /** Lists teams. */
  @Operation(
      operationId = "listTeams",
      summary = "List teams",
      description = "In the order in which they were added.",
      parameters = {
        @Parameter(name = "name", ref = "name"),
        @Parameter(name = "limit", ref = "limit"),
        @Parameter(name = "after", ref = "after")
      },
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "A page of teams",
            headers = @Header(name = "Link", schema = @Schema(ref = "Link")),
            content =
                @Content(
                    schema = @Schema(ref = "TeamPage"),
                    examples = @ExampleObject(name = "Teams", ref = "Teams")))
      })
  @interface List {}

  /** Reads a team. */
  @Operation(
      operationId = "readTeam",
      summary = "Read a team",
      description = "With If-None-Match only a version that the client does not have yet.",
      parameters = {
        @Parameter(name = "teamId", ref = "teamId"),
        @Parameter(name = "If-Match", ref = "IfMatch"),
        @Parameter(name = "If-None-Match", ref = "IfNoneMatch")
      },
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "The team",
            headers = @Header(name = "ETag", required = true, schema = @Schema(ref = "Version")),
            content =
                @Content(
                    schema = @Schema(ref = "Team"),
                    examples = @ExampleObject(name = "Preventers", ref = "Preventers"))),
        @ApiResponse(responseCode = "304", ref = "NotModified")
      })
  @Refuses({UnknownTeam.class})
  @interface Read {}

  /** Revises a team. */
  @Operation(
      operationId = "reviseTeam",
      summary = "Change a team in part",
      description = "A JSON merge patch (RFC 7396): what is absent stays.",
      parameters = {
        @Parameter(name = "teamId", ref = "teamId"),
        @Parameter(name = "If-Match", ref = "IfMatch")
      },
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MergePatch.MEDIA_TYPE,
                      schema = @Schema(ref = "TeamPatch"),
                      examples = @ExampleObject(name = "Move", ref = "Move"))),
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "The team as it is now",
            headers = @Header(name = "ETag", required = true, schema = @Schema(ref = "Version")),
            content =
                @Content(
                    schema = @Schema(ref = "Team"),
                    examples = @ExampleObject(name = "PreventersMoved", ref = "PreventersMoved")))
      })
  @Refuses({UnknownTeam.class, TeamNameTaken.class})
  @interface Revise {}

  /** Removes a team. */
  @Operation(
      operationId = "removeTeam",
      summary = "Remove a team",
      description = "A team that has memberships is removed only with them: cascade=true.",
      parameters = {
        @Parameter(name = "teamId", ref = "teamId"),
        @Parameter(name = "If-Match", ref = "IfMatch"),
        @Parameter(name = "cascade", ref = "cascade")
      },
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "With cascade=true: the team is gone, and so are its memberships",
            content =
                @Content(
                    schema = @Schema(ref = "Removal"),
                    examples = @ExampleObject(name = "Removal", ref = "Removal"))),
        @ApiResponse(responseCode = "204", description = "The team is gone; it had no memberships")
      })
  @Refuses({UnknownTeam.class, TeamHasMemberships.class})
  @interface Remove {}

  /** Counts the members of a team. */
  @Operation(
      operationId = "summariseTeam",
      summary = "Count the members of a team",
      description = "All members by activity, and the active ones by role.",
      parameters = {@Parameter(name = "teamId", ref = "teamId")},
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "How many members the team has",
            content =
                @Content(
                    schema = @Schema(ref = "Summary"),
                    examples =
                        @ExampleObject(name = "SummaryOfPreventers", ref = "SummaryOfPreventers")))
      })
  @Refuses({UnknownTeam.class})
  @interface Summary {}
}
