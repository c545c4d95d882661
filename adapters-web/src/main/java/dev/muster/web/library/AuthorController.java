package dev.muster.web.library;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.library.Authors;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorProfile;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
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

/** Authors over HTTP. */
@Controller("/authors")
@Tag(name = "Authors")
final class AuthorController {
  private final Authors authors;
  private final IdempotentAnswers answers;

  AuthorController(Authors authors, IdempotentAnswers answers) {
    this.authors = authors;
    this.answers = answers;
  }

  @Post
  @Operation(
      operationId = "addAuthor",
      summary = "Add an author",
      description = "Several may have the same name.")
  @Takes(schema = "AuthorProfile", examples = "AuthorToAdd")
  @Creates(schema = "Author", example = "AuthorAdded")
  HttpResponse<?> add(
      HttpRequest<?> request,
      @Header(CommonParameters.IDEMPOTENCY_KEY) Optional<IdempotencyKey> idempotencyKey,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    AuthorProfile profile = AuthorJson.profile(body, flaws);
    return answers.answer(request, idempotencyKey, body, () -> added(authors.add(profile)));
  }

  @Get
  @Operation(operationId = "listAuthors", summary = "List authors")
  @Lists(schema = "Author", items = "authors", example = "Authors")
  HttpResponse<PageJson<AuthorJson>> list(
      HttpRequest<?> request,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(request, authors.list(Limit.page(limit, after)), AuthorJson::of);
  }

  @Get("/{authorId}")
  @Operation(operationId = "readAuthor", summary = "Read an author")
  @ReadsOne(schema = "Author", example = "Author")
  @Refuses(UnknownAuthor.class)
  HttpResponse<AuthorJson> read(
      @PathVariable AuthorId authorId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    Author stored = authors.read(authorId);
    return IfNoneMatch.answer(ifMatch, ifNoneMatch, stored.version(), AuthorJson.of(stored));
  }

  @Patch("/{authorId}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(
      operationId = "reviseAuthor",
      summary = "Change an author in part",
      description = "Absent members stay as they are.")
  @Takes(schema = "AuthorPatch", examples = "AuthorChange")
  @Patches(schema = "Author", example = "AuthorChanged")
  @Refuses(UnknownAuthor.class)
  HttpResponse<AuthorJson> revise(
      @PathVariable AuthorId authorId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    Author revised =
        authors.revise(authorId, IfMatch.of(ifMatch), AuthorJson.patch(authorId, body, flaws));
    return EntityTag.of(revised.version()).on(HttpResponse.ok(AuthorJson.of(revised)));
  }

  // The only body of an answer is a problem, so clients accept no more than that.
  @Delete("/{authorId}")
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Operation(
      operationId = "removeAuthor",
      summary = "Remove an author",
      description = "Its identity is not given again.")
  @Success(@Answer(status = 204, told = "The author is gone", body = false))
  @Refuses(UnknownAuthor.class)
  HttpResponse<?> remove(
      @PathVariable AuthorId authorId, @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch) {
    authors.remove(authorId, IfMatch.of(ifMatch));
    return HttpResponse.noContent();
  }

  private static HttpResponse<AuthorJson> added(Author stored) {
    URI location = URI.create("/authors/" + stored.id().value());
    return EntityTag.of(stored.version()).on(HttpResponse.created(AuthorJson.of(stored), location));
  }
}
