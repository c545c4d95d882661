package dev.muster.web.roster;

import dev.muster.domain.roster.RosterViolation.HeroHasMemberships;
import dev.muster.domain.roster.RosterViolation.LeadsTeams;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
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

/** What the OpenAPI document says of the operations on heroes. */
interface HeroOperations {
  /** Adds a hero. */
  @Operation(
      operationId = "addHero",
      summary = "Add a hero",
      description =
          "Several heroes may share a name. With an Idempotency-Key, doing it again is doing it"
              + " once.",
      parameters = {@Parameter(name = "Idempotency-Key", ref = "IdempotencyKey")},
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(ref = "HeroProfile"),
                      examples = @ExampleObject(name = "HeroToAdd", ref = "HeroToAdd"))),
      responses = {
        @ApiResponse(
            responseCode = "201",
            description = "The hero that was added",
            headers = {
              @Header(name = "Location", required = true, schema = @Schema(ref = "Location")),
              @Header(name = "ETag", required = true, schema = @Schema(ref = "Version")),
              @Header(name = "Idempotency-Replayed", schema = @Schema(ref = "Replayed"))
            },
            content =
                @Content(
                    schema = @Schema(ref = "Hero"),
                    examples = @ExampleObject(name = "HeroAdded", ref = "HeroAdded")))
      })
  @interface Add {}

  /** Lists heroes. */
  @Operation(
      operationId = "listHeroes",
      summary = "List heroes",
      description = "In the order in which they were added.",
      parameters = {
        @Parameter(name = "name", ref = "name"),
        @Parameter(name = "minTeams", ref = "minTeams"),
        @Parameter(name = "limit", ref = "limit"),
        @Parameter(name = "after", ref = "after")
      },
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "A page of heroes",
            headers = @Header(name = "Link", schema = @Schema(ref = "Link")),
            content =
                @Content(
                    schema = @Schema(ref = "HeroPage"),
                    examples = @ExampleObject(name = "Heroes", ref = "Heroes")))
      })
  @interface List {}

  /** Reads a hero. */
  @Operation(
      operationId = "readHero",
      summary = "Read a hero",
      description = "With If-None-Match only a version that the client does not have yet.",
      parameters = {
        @Parameter(name = "heroId", ref = "heroId"),
        @Parameter(name = "If-Match", ref = "IfMatch"),
        @Parameter(name = "If-None-Match", ref = "IfNoneMatch")
      },
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "The hero",
            headers = @Header(name = "ETag", required = true, schema = @Schema(ref = "Version")),
            content =
                @Content(
                    schema = @Schema(ref = "Hero"),
                    examples = @ExampleObject(name = "Deadpond", ref = "Deadpond"))),
        @ApiResponse(responseCode = "304", ref = "NotModified")
      })
  @Refuses({UnknownHero.class})
  @interface Read {}

  /** Revises a hero. */
  @Operation(
      operationId = "reviseHero",
      summary = "Change a hero in part",
      description =
          "A JSON merge patch (RFC 7396): what is absent stays, and null takes the age away.",
      parameters = {
        @Parameter(name = "heroId", ref = "heroId"),
        @Parameter(name = "If-Match", ref = "IfMatch")
      },
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MergePatch.MEDIA_TYPE,
                      schema = @Schema(ref = "HeroPatch"),
                      examples = @ExampleObject(name = "Birthday", ref = "Birthday"))),
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "The hero as it is now",
            headers = @Header(name = "ETag", required = true, schema = @Schema(ref = "Version")),
            content =
                @Content(
                    schema = @Schema(ref = "Hero"),
                    examples = @ExampleObject(name = "DeadpondWithAge", ref = "DeadpondWithAge")))
      })
  @Refuses({UnknownHero.class})
  @interface Revise {}

  /** Removes a hero. */
  @Operation(
      operationId = "removeHero",
      summary = "Remove a hero",
      description = "A hero that has memberships is removed only with them: cascade=true.",
      parameters = {
        @Parameter(name = "heroId", ref = "heroId"),
        @Parameter(name = "If-Match", ref = "IfMatch"),
        @Parameter(name = "cascade", ref = "cascade")
      },
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "With cascade=true: the hero is gone, and so are its memberships",
            content =
                @Content(
                    schema = @Schema(ref = "Removal"),
                    examples = @ExampleObject(name = "Removal", ref = "Removal"))),
        @ApiResponse(responseCode = "204", description = "The hero is gone; it had no memberships")
      })
  @Refuses({UnknownHero.class, HeroHasMemberships.class, LeadsTeams.class})
  @interface Remove {}
}
