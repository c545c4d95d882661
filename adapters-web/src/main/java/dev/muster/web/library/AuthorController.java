package dev.muster.web.library;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.library.Authors;
import dev.muster.application.library.LibraryPermissions;
import dev.muster.application.library.LibraryQueries;
import dev.muster.application.library.query.AuthorBookFilter;
import dev.muster.application.library.query.AuthorEntry;
import dev.muster.application.library.query.AuthorFilter;
import dev.muster.application.permission.Permissions;
import dev.muster.domain.InvalidValueException;
import dev.muster.domain.NameFragment;
import dev.muster.domain.library.Author;
import dev.muster.domain.library.AuthorId;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.LibraryViolation.AuthorEmailTaken;
import dev.muster.domain.library.LibraryViolation.AuthorHasBooks;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
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
import dev.muster.platform.web.problem.InvalidInput;
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

/** Authors over HTTP. */
@Controller("/authors")
@Tag(name = "Authors")
final class AuthorController {
  private final Authors authors;
  private final LibraryQueries queries;
  private final IdempotentAnswers answers;
  private final Permissions permissions;

  AuthorController(
      Authors authors, LibraryQueries queries, IdempotentAnswers answers, Permissions permissions) {
    this.authors = authors;
    this.queries = queries;
    this.answers = answers;
    this.permissions = permissions;
  }

  @Post
  @Needs(LibraryPermissions.WRITE)
  @Operation(
      operationId = "addAuthor",
      summary = "Add an author",
      description = "With the first books that it alone has written: all of them or nothing.")
  @Takes(schema = "NewAuthor", examples = "AuthorToAdd")
  @Creates(schema = "AuthorWithBooks", example = "AuthorAdded")
  @Refuses({AuthorEmailTaken.class, IsbnTaken.class})
  HttpResponse<?> add(
      HttpRequest<?> request,
      @Header(CommonParameters.IDEMPOTENCY_KEY) Optional<IdempotencyKey> idempotencyKey,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    AuthorJson.Added asked = AuthorJson.added(body, flaws);
    return answers.answer(
        request, idempotencyKey, body, () -> added(authors.add(asked.profile(), asked.books())));
  }

  @Get
  @Needs(LibraryPermissions.READ)
  @Operation(
      operationId = "listAuthors",
      summary = "List authors",
      description = "Each with the number of its books, and with the first 100 of them on request.")
  @Lists(schema = "AuthorEntry", items = "authors", example = "Authors")
  HttpResponse<PageJson<AuthorEntryJson>> list(
      HttpRequest<?> request,
      @QueryValue Optional<NameFragment> name,
      @QueryValue Optional<Count> minBooks,
      @QueryValue Optional<LibraryParameters.Included> include,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    AuthorFilter filter = new AuthorFilter(name, minBooks.map(Count::value).orElse(0));
    boolean withBooks = include.isPresent();
    boolean emails = seesEmails();
    return PageJson.answer(
        request,
        queries.authors(filter, withBooks, Limit.page(limit, after)),
        entry -> AuthorEntryJson.of(entry, emails, withBooks));
  }

  @Get("/{authorId}")
  @Needs(LibraryPermissions.READ)
  @Operation(operationId = "readAuthor", summary = "Read an author")
  @ReadsOne(schema = "Author", example = "Author")
  @Refuses(UnknownAuthor.class)
  HttpResponse<AuthorJson> read(
      @PathVariable AuthorId authorId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    Author author = queries.author(authorId);
    boolean emails = seesEmails();
    return IfNoneMatch.answer(
        ifMatch,
        ifNoneMatch,
        EntityTag.of(author.version(), emails),
        AuthorJson.of(author, emails));
  }

  @Patch("/{authorId}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Needs(LibraryPermissions.WRITE)
  @Operation(
      operationId = "reviseAuthor",
      summary = "Change an author in part",
      description = "A null takes the address away.")
  @Takes(schema = "AuthorPatch", examples = "AuthorChange")
  @Patches(schema = "Author", example = "AuthorChanged")
  @Refuses({UnknownAuthor.class, AuthorEmailTaken.class})
  HttpResponse<AuthorJson> revise(
      @PathVariable AuthorId authorId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    Author author =
        authors.revise(
            authorId, IfMatch.of(ifMatch), AuthorJson.patch(authorId, body, flaws, permissions));
    boolean emails = seesEmails();
    return EntityTag.of(author.version(), emails)
        .on(HttpResponse.ok(AuthorJson.of(author, emails)));
  }

  @Delete("/{authorId}")
  @Needs(LibraryPermissions.WRITE)
  @Operation(
      operationId = "removeAuthor",
      summary = "Remove an author",
      description =
          "An author that has books is removed only with cascade=true: its authorships go too, and"
              + " the books that would be left without a writer, with what other contexts keep"
              + " about them.")
  @Removes(schema = "AuthorRemoval", example = "AuthorRemoval")
  @Refuses({UnknownAuthor.class, AuthorHasBooks.class})
  HttpResponse<AuthorRemovalJson> remove(
      @PathVariable AuthorId authorId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @QueryValue Optional<Flag> cascade) {
    boolean all = cascade.map(Flag::value).orElse(false);
    return AuthorRemovalJson.answer(all, authors.remove(authorId, IfMatch.of(ifMatch), all));
  }

  @Get("/{authorId}/books")
  @Needs(LibraryPermissions.READ)
  @Operation(operationId = "listBooksOfAuthor", summary = "List the books of an author")
  @Lists(
      schema = "AuthorBook",
      example = "BooksOfAuthor",
      items = "books, with all roles of the author in each")
  @Refuses(UnknownAuthor.class)
  HttpResponse<PageJson<AuthorBookJson>> books(
      HttpRequest<?> request,
      @PathVariable AuthorId authorId,
      @QueryValue("role") Optional<AuthorRole> authorRole,
      @QueryValue Optional<Count> minPages,
      @QueryValue Optional<Count> maxPages,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    AuthorBookFilter filter = filter(authorRole, minPages, maxPages);
    return PageJson.answer(
        request, queries.booksOf(authorId, filter, Limit.page(limit, after)), AuthorBookJson::of);
  }

  private static AuthorBookFilter filter(
      Optional<AuthorRole> role, Optional<Count> minPages, Optional<Count> maxPages) {
    try {
      return new AuthorBookFilter(role, minPages.map(Count::value), maxPages.map(Count::value));
    } catch (InvalidValueException inverted) {
      throw InvalidInput.parameter("maxPages", inverted.reason()).refusal();
    }
  }

  private HttpResponse<AuthorWithBooksJson> added(AuthorEntry entry) {
    boolean emails = seesEmails();
    URI location = URI.create("/authors/" + entry.author().id().value());
    return EntityTag.of(entry.author().version(), emails)
        .on(HttpResponse.created(AuthorWithBooksJson.of(entry, emails), location));
  }

  private boolean seesEmails() {
    return permissions.include(LibraryPermissions.EMAILS);
  }
}
