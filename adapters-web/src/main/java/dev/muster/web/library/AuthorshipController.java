package dev.muster.web.library;

import dev.muster.application.Precondition;
import dev.muster.application.library.Authorships;
import dev.muster.application.library.LibraryPermissions;
import dev.muster.application.library.LibraryQueries;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.Authorship;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.LibraryViolation.LastWriter;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownAuthorship;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.Roles;
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
import org.jspecify.annotations.Nullable;

/** One authorship over HTTP, addressed by its pair. */
@Controller("/books/{bookId}/authors/{authorId}")
@Tag(name = "Authorships")
final class AuthorshipController {
  private final Authorships authorships;
  private final LibraryQueries queries;

  AuthorshipController(Authorships authorships, LibraryQueries queries) {
    this.authorships = authorships;
    this.queries = queries;
  }

  @Put
  @Needs(LibraryPermissions.WRITE)
  @Operation(
      operationId = "settleAuthorship",
      summary = "Give an author exactly these roles in a book",
      description = "WRITER alone unless told. Roles that are not told are taken away.")
  @Takes(schema = "AuthorshipRoles", examples = "AuthorshipRoles")
  @Links(schema = "Authorship", example = "Authorship")
  @Refuses({UnknownBook.class, UnknownAuthor.class, LastWriter.class})
  HttpResponse<AuthorshipJson> settle(
      @PathVariable BookId bookId,
      @PathVariable AuthorId authorId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch,
      @Body @Nullable JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    Roles roles = AuthorshipJson.roles(bookId, authorId, JsonBody.orEmpty(body), flaws);
    Precondition precondition = IfMatch.of(ifMatch).and(IfNoneMatch.of(ifNoneMatch));
    Authorships.Settled settled = authorships.settle(bookId, authorId, precondition, roles);
    AuthorshipJson authorship = AuthorshipJson.of(settled.authorship());
    return EntityTag.of(settled.authorship().version())
        .on(
            settled.added()
                ? HttpResponse.created(authorship, location(bookId, authorId))
                : HttpResponse.ok(authorship));
  }

  @Get
  @Needs(LibraryPermissions.READ)
  @Operation(operationId = "readAuthorship", summary = "Read the roles of an author in a book")
  @ReadsOne(schema = "Authorship", example = "Authorship")
  @Refuses({UnknownBook.class, UnknownAuthor.class, UnknownAuthorship.class})
  HttpResponse<AuthorshipJson> read(
      @PathVariable BookId bookId,
      @PathVariable AuthorId authorId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    Authorship authorship = queries.authorship(bookId, authorId);
    return IfNoneMatch.answer(
        ifMatch, ifNoneMatch, authorship.version(), AuthorshipJson.of(authorship));
  }

  // The only body of an answer is a problem, so clients accept no more than that.
  @Delete
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Needs(LibraryPermissions.WRITE)
  @Operation(
      operationId = "endAuthorship",
      summary = "Take all roles in a book from an author",
      description = "The last writer of a book stays.")
  @Success(@Answer(status = 204, told = "The author has no role in the book", body = false))
  @Refuses({UnknownBook.class, UnknownAuthor.class, UnknownAuthorship.class, LastWriter.class})
  HttpResponse<?> end(
      @PathVariable BookId bookId,
      @PathVariable AuthorId authorId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch) {
    authorships.end(bookId, authorId, IfMatch.of(ifMatch));
    return HttpResponse.noContent();
  }

  private static URI location(BookId book, AuthorId author) {
    return URI.create("/books/" + book.value() + "/authors/" + author.value());
  }
}
