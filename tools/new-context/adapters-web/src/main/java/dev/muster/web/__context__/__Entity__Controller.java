package dev.muster.web.__context__;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.__context__.__Context__Permissions;
import dev.muster.application.__context__.__Entities__;
import dev.muster.domain.__context__.__Context__Violation.Unknown__Entity__;
import dev.muster.domain.__context__.__Entity__;
import dev.muster.domain.__context__.__Entity__Id;
import dev.muster.domain.__context__.__Entity__Profile;
import dev.muster.platform.web.MergePatch;
import dev.muster.platform.web.answer.EntityTag;
import dev.muster.platform.web.answer.IdempotentAnswers;
import dev.muster.platform.web.answer.IfMatch;
import dev.muster.platform.web.answer.IfNoneMatch;
import dev.muster.platform.web.answer.PageJson;
import dev.muster.platform.web.input.CommonParameters;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.Limit;
import dev.muster.platform.web.openapi.Answer;
import dev.muster.platform.web.openapi.Creates;
import dev.muster.platform.web.openapi.Lists;
import dev.muster.platform.web.openapi.Needs;
import dev.muster.platform.web.openapi.Patches;
import dev.muster.platform.web.openapi.ReadsOne;
import dev.muster.platform.web.openapi.Refuses;
import dev.muster.platform.web.openapi.Success;
import dev.muster.platform.web.openapi.Takes;
import dev.muster.platform.web.problem.Problem;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
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
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;

/** __Plural__ over HTTP. */
@Controller("/__path__")
@Tag(name = "__Plural__")
final class __Entity__Controller {
  private final __Entities__ __entities__;
  private final IdempotentAnswers answers;

  __Entity__Controller(__Entities__ __entities__, IdempotentAnswers answers) {
    this.__entities__ = __entities__;
    this.answers = answers;
  }

  @Post
  @Needs(__Context__Permissions.WRITE)
  @Operation(
      operationId = "add__Entity__",
      summary = "Add __an__ __words__",
      description = "Several may have the same name.")
  @Takes(schema = "__Entity__Profile", examples = "__Entity__ToAdd")
  @Creates(schema = "__Entity__", example = "__Entity__Added")
  HttpResponse<?> add(
      HttpRequest<?> request,
      @Header(CommonParameters.IDEMPOTENCY_KEY) Optional<IdempotencyKey> idempotencyKey,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    __Entity__Profile profile = __Entity__Json.profile(body, flaws);
    return answers.answer(request, idempotencyKey, body, () -> added(__entities__.add(profile)));
  }

  @Get
  @Needs(__Context__Permissions.READ)
  @Operation(operationId = "list__Entities__", summary = "List __plural__")
  @Lists(schema = "__Entity__", items = "__plural__", example = "__Entities__")
  HttpResponse<PageJson<__Entity__Json>> list(
      HttpRequest<?> request,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(
        request, __entities__.list(Limit.page(limit, after)), __Entity__Json::of);
  }

  @Get("/{__entity__Id}")
  @Needs(__Context__Permissions.READ)
  @Operation(operationId = "read__Entity__", summary = "Read __an__ __words__")
  @ReadsOne(schema = "__Entity__", example = "__Entity__")
  @Refuses(Unknown__Entity__.class)
  HttpResponse<__Entity__Json> read(
      @PathVariable __Entity__Id __entity__Id,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    __Entity__ stored = __entities__.read(__entity__Id);
    return IfNoneMatch.answer(ifMatch, ifNoneMatch, stored.version(), __Entity__Json.of(stored));
  }

  @Patch("/{__entity__Id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Needs(__Context__Permissions.WRITE)
  @Operation(
      operationId = "revise__Entity__",
      summary = "Change __an__ __words__ in part",
      description = "Absent members stay as they are.")
  @Takes(schema = "__Entity__Patch", examples = "__Entity__Change")
  @Patches(schema = "__Entity__", example = "__Entity__Changed")
  @Refuses(Unknown__Entity__.class)
  HttpResponse<__Entity__Json> revise(
      @PathVariable __Entity__Id __entity__Id,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    __Entity__ revised =
        __entities__.revise(
            __entity__Id, IfMatch.of(ifMatch), __Entity__Json.patch(__entity__Id, body, flaws));
    return EntityTag.of(revised.version()).on(HttpResponse.ok(__Entity__Json.of(revised)));
  }

  // The only body of an answer is a problem, so clients accept no more than that.
  @Delete("/{__entity__Id}")
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Needs(__Context__Permissions.WRITE)
  @Operation(
      operationId = "remove__Entity__",
      summary = "Remove __an__ __words__",
      description = "Its identity is not given again.")
  @Success(@Answer(status = 204, told = "The __words__ is gone", body = false))
  @Refuses(Unknown__Entity__.class)
  HttpResponse<?> remove(
      @PathVariable __Entity__Id __entity__Id,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch) {
    __entities__.remove(__entity__Id, IfMatch.of(ifMatch));
    return HttpResponse.noContent();
  }

  private static HttpResponse<__Entity__Json> added(__Entity__ stored) {
    URI location = URI.create("/__path__/" + stored.id().value());
    return EntityTag.of(stored.version())
        .on(HttpResponse.created(__Entity__Json.of(stored), location));
  }
}
