package dev.muster.web.roster;

import dev.muster.application.Precondition;
import dev.muster.application.roster.Players;
import dev.muster.application.roster.RosterPermissions;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.Player;
import dev.muster.domain.roster.PlayerId;
import dev.muster.domain.roster.RosterViolation.NoPlayer;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.domain.roster.RosterViolation.UnknownPlayer;
import dev.muster.platform.web.answer.EntityTag;
import dev.muster.platform.web.answer.IfMatch;
import dev.muster.platform.web.answer.IfNoneMatch;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.openapi.Answer;
import dev.muster.platform.web.openapi.Links;
import dev.muster.platform.web.openapi.Needs;
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
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestAttribute;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;

/** The user who plays a hero over HTTP. */
@Controller("/heroes/{heroId}/player")
@Tag(name = "Heroes")
final class HeroPlayerController {
  private final Players players;

  HeroPlayerController(Players players) {
    this.players = players;
  }

  @Put
  @Needs(RosterPermissions.PLAYERS)
  @Operation(
      operationId = "assignPlayer",
      summary = "Let a user play a hero",
      description =
          "Whoever plays the leader of a team may change this team and its members. A hero has one"
              + " player at most, and a user may play several heroes.")
  @Takes(schema = "PlayerToAssign", examples = "PlayerToAssign")
  @Links(schema = "Player", example = "Player")
  @Refuses({UnknownHero.class, UnknownPlayer.class})
  HttpResponse<PlayerJson> assign(
      @PathVariable HeroId heroId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    PlayerId asked = PlayerJson.player(heroId, body, flaws);
    Precondition precondition = IfMatch.of(ifMatch).and(IfNoneMatch.of(ifNoneMatch));
    Players.Assignment assigned = players.assign(heroId, precondition, asked);
    PlayerJson player = PlayerJson.of(assigned.player());
    return EntityTag.of(assigned.player().version())
        .on(
            assigned.added()
                ? HttpResponse.created(player, URI.create("/heroes/" + heroId.value() + "/player"))
                : HttpResponse.ok(player));
  }

  @Get
  @Needs(RosterPermissions.READ)
  @Operation(
      operationId = "readPlayer",
      summary = "Read who plays a hero",
      description = "The user may have been removed since.")
  @ReadsOne(schema = "Player", example = "Player")
  @Refuses({UnknownHero.class, NoPlayer.class})
  HttpResponse<PlayerJson> read(
      @PathVariable HeroId heroId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    Player player = players.read(heroId);
    return IfNoneMatch.answer(ifMatch, ifNoneMatch, player.version(), PlayerJson.of(player));
  }

  // The only body of an answer is a problem, so clients accept no more than that.
  @Delete
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Needs(RosterPermissions.PLAYERS)
  @Operation(
      operationId = "releasePlayer",
      summary = "Let nobody play a hero",
      description = "The hero and the user stay.")
  @Success(@Answer(status = 204, told = "Nobody plays the hero any more", body = false))
  @Refuses({UnknownHero.class, NoPlayer.class})
  HttpResponse<?> release(
      @PathVariable HeroId heroId, @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch) {
    players.release(heroId, IfMatch.of(ifMatch));
    return HttpResponse.noContent();
  }
}
