package dev.muster.web.roster;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.permission.Permissions;
import dev.muster.application.roster.Heroes;
import dev.muster.application.roster.RosterPermissions;
import dev.muster.application.roster.RosterQueries;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.domain.NameFragment;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.RosterViolation.HeroHasMemberships;
import dev.muster.domain.roster.RosterViolation.LeadsTeams;
import dev.muster.domain.roster.RosterViolation.UnknownHero;
import dev.muster.platform.web.MergePatch;
import dev.muster.platform.web.answer.EntityTag;
import dev.muster.platform.web.answer.IdempotentAnswers;
import dev.muster.platform.web.answer.IfMatch;
import dev.muster.platform.web.answer.IfNoneMatch;
import dev.muster.platform.web.answer.PageJson;
import dev.muster.platform.web.input.CommonParameters;
import dev.muster.platform.web.input.Count;
import dev.muster.platform.web.input.Flag;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.Limit;
import dev.muster.platform.web.openapi.Creates;
import dev.muster.platform.web.openapi.Lists;
import dev.muster.platform.web.openapi.Needs;
import dev.muster.platform.web.openapi.Patches;
import dev.muster.platform.web.openapi.ReadsOne;
import dev.muster.platform.web.openapi.Refuses;
import dev.muster.platform.web.openapi.Removes;
import dev.muster.platform.web.openapi.Takes;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;

/** Heroes over HTTP. */
@Controller("/heroes")
@Tag(name = "Heroes")
final class HeroController {
  private final Heroes heroes;
  private final RosterQueries queries;
  private final IdempotentAnswers answers;
  private final Permissions permissions;

  HeroController(
      Heroes heroes, RosterQueries queries, IdempotentAnswers answers, Permissions permissions) {
    this.heroes = heroes;
    this.queries = queries;
    this.answers = answers;
    this.permissions = permissions;
  }

  @Post
  @Needs(RosterPermissions.WRITE)
  @Operation(
      operationId = "addHero",
      summary = "Add a hero",
      description = "Several heroes may share a name.")
  @Takes(schema = "HeroProfile", examples = "HeroToAdd")
  @Creates(schema = "Hero", example = "HeroAdded")
  HttpResponse<?> add(
      HttpRequest<?> request,
      @Header(CommonParameters.IDEMPOTENCY_KEY) Optional<IdempotencyKey> idempotencyKey,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    HeroProfile profile = HeroJson.profile(body, flaws);
    return answers.answer(request, idempotencyKey, body, () -> added(heroes.add(profile)));
  }

  @Get
  @Needs(RosterPermissions.READ)
  @Operation(operationId = "listHeroes", summary = "List heroes")
  @Lists(schema = "Hero", items = "heroes", example = "Heroes")
  HttpResponse<PageJson<HeroJson>> list(
      HttpRequest<?> request,
      @QueryValue Optional<NameFragment> name,
      @QueryValue Optional<Count> minTeams,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    HeroFilter filter = new HeroFilter(name, minTeams.map(Count::value).orElse(0));
    boolean secrets = seesSecrets();
    return PageJson.answer(
        request,
        queries.heroes(filter, Limit.page(limit, after)),
        hero -> HeroJson.of(hero, secrets));
  }

  @Get("/{heroId}")
  @Needs(RosterPermissions.READ)
  @Operation(operationId = "readHero", summary = "Read a hero")
  @ReadsOne(schema = "Hero", example = "Deadpond")
  @Refuses(UnknownHero.class)
  HttpResponse<HeroJson> read(
      @PathVariable HeroId heroId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    Hero hero = queries.hero(heroId);
    boolean secrets = seesSecrets();
    return IfNoneMatch.answer(
        ifMatch, ifNoneMatch, EntityTag.of(hero.version(), secrets), HeroJson.of(hero, secrets));
  }

  @Patch("/{heroId}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Needs(RosterPermissions.WRITE)
  @Operation(
      operationId = "reviseHero",
      summary = "Change a hero in part",
      description = "A null takes the age away.")
  @Takes(schema = "HeroPatch", examples = "Birthday")
  @Patches(schema = "Hero", example = "DeadpondWithAge")
  @Refuses(UnknownHero.class)
  HttpResponse<HeroJson> revise(
      @PathVariable HeroId heroId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    Hero hero =
        heroes.revise(
            heroId, IfMatch.of(ifMatch), HeroJson.patch(heroId, body, flaws, permissions));
    boolean secrets = seesSecrets();
    return EntityTag.of(hero.version(), secrets).on(HttpResponse.ok(HeroJson.of(hero, secrets)));
  }

  @Delete("/{heroId}")
  @Needs(RosterPermissions.WRITE)
  @Operation(
      operationId = "removeHero",
      summary = "Remove a hero",
      description = "A hero that has memberships is removed only with them: cascade=true.")
  @Removes(schema = "Removal", example = "Removal")
  @Refuses({UnknownHero.class, HeroHasMemberships.class, LeadsTeams.class})
  HttpResponse<RemovalJson> remove(
      @PathVariable HeroId heroId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @QueryValue Optional<Flag> cascade) {
    boolean all = cascade.map(Flag::value).orElse(false);
    return RemovalJson.answer(all, heroes.remove(heroId, IfMatch.of(ifMatch), all));
  }

  private HttpResponse<HeroJson> added(Hero hero) {
    boolean secrets = seesSecrets();
    URI location = URI.create("/heroes/" + hero.id().value());
    return EntityTag.of(hero.version(), secrets)
        .on(HttpResponse.created(HeroJson.of(hero, secrets), location));
  }

  private boolean seesSecrets() {
    return permissions.include(RosterPermissions.SECRETS);
  }
}
