package dev.muster.web.roster;

import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.platform.web.openapi.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** What the OpenAPI document says of the operations on the teams of a hero. */
interface HeroTeamOperations {
  /** Lists the teams of a hero. */
  @Operation(
      operationId = "listTeamsOfHero",
      summary = "List the teams of a hero",
      description = "In the order in which it joined them, then by identity.",
      parameters = {
        @Parameter(name = "heroId", ref = "heroId"),
        @Parameter(name = "role", ref = "role"),
        @Parameter(name = "active", ref = "active"),
        @Parameter(name = "limit", ref = "limit"),
        @Parameter(name = "after", ref = "after")
      },
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "A page of teams, each with what the hero is in it",
            headers = @Header(name = "Link", schema = @Schema(ref = "Link")),
            content =
                @Content(
                    schema = @Schema(ref = "HeroTeamPage"),
                    examples = @ExampleObject(name = "TeamsOfDeadpond", ref = "TeamsOfDeadpond")))
      })
  @Refuses({UnknownHero.class})
  @interface List {}
}
