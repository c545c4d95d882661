package dev.muster.web.roster;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.roster.Heroes;
import dev.muster.application.roster.RosterQueries;
import dev.muster.application.roster.query.HeroFilter;
import dev.muster.domain.roster.Hero;
import dev.muster.domain.roster.HeroId;
import dev.muster.domain.roster.HeroProfile;
import dev.muster.domain.roster.NameFragment;
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

  HeroController(Heroes heroes, RosterQueries queries, IdempotentAnswers answers) {
    this.heroes = heroes;
    this.queries = queries;
    this.answers = answers;
  }

  @Post
  @HeroOperations.Add
  HttpResponse<?> add(
      HttpRequest<?> request,
      @Header(CommonParameters.IDEMPOTENCY_KEY) Optional<IdempotencyKey> idempotencyKey,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    HeroProfile profile = HeroJson.profile(body, flaws);
    return answers.answer(request, idempotencyKey, body, () -> added(heroes.add(profile)));
  }

  @Get
  @HeroOperations.List
  HttpResponse<PageJson<HeroJson>> list(
      HttpRequest<?> request,
      @QueryValue Optional<NameFragment> name,
      @QueryValue Optional<Count> minTeams,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    HeroFilter filter = new HeroFilter(name, minTeams.map(Count::value).orElse(0));
    return PageJson.answer(request, queries.heroes(filter, Limit.page(limit, after)), HeroJson::of);
  }

  @Get("/{heroId}")
  @HeroOperations.Read
  HttpResponse<HeroJson> read(
      @PathVariable HeroId heroId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    Hero hero = queries.hero(heroId);
    return IfNoneMatch.answer(ifMatch, ifNoneMatch, hero.version(), HeroJson.of(hero));
  }

  @Patch("/{heroId}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @HeroOperations.Revise
  HttpResponse<HeroJson> revise(
      @PathVariable HeroId heroId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    Hero hero = heroes.revise(heroId, IfMatch.of(ifMatch), HeroJson.patch(body, flaws));
    return EntityTag.of(hero.version()).on(HttpResponse.ok(HeroJson.of(hero)));
  }

  @Delete("/{heroId}")
  @HeroOperations.Remove
  HttpResponse<RemovalJson> remove(
      @PathVariable HeroId heroId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @QueryValue Optional<Flag> cascade) {
    boolean all = cascade.map(Flag::value).orElse(false);
    return RemovalJson.answer(all, heroes.remove(heroId, IfMatch.of(ifMatch), all));
  }

  private static HttpResponse<HeroJson> added(Hero hero) {
    return EntityTag.of(hero.version())
        .on(HttpResponse.created(HeroJson.of(hero), URI.create("/heroes/" + hero.id().value())));
  }
}
