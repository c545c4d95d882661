package dev.muster.web.library;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.library.Authorships;
import dev.muster.application.library.Books;
import dev.muster.application.library.LibraryPermissions;
import dev.muster.application.library.LibraryQueries;
import dev.muster.application.library.query.BookFilter;
import dev.muster.domain.NameFragment;
import dev.muster.domain.library.AuthorRole;
import dev.muster.domain.library.BookId;
import dev.muster.domain.library.CreditedBook;
import dev.muster.domain.library.Isbn;
import dev.muster.domain.library.LibraryViolation.IsbnTaken;
import dev.muster.domain.library.LibraryViolation.LastWriter;
import dev.muster.domain.library.LibraryViolation.NotAWriter;
import dev.muster.domain.library.LibraryViolation.UnknownAuthor;
import dev.muster.domain.library.LibraryViolation.UnknownBook;
import dev.muster.domain.library.NewBook;
import dev.muster.platform.web.MergePatch;
import dev.muster.platform.web.answer.EntityTag;
import dev.muster.platform.web.answer.IdempotentAnswers;
import dev.muster.platform.web.answer.IfMatch;
import dev.muster.platform.web.answer.IfNoneMatch;
import dev.muster.platform.web.answer.PageJson;
import dev.muster.platform.web.answer.RemovedJson;
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
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;

/** Books over HTTP, their authors, and their moves. */
@Controller("/books")
@Tag(name = "Books")
final class BookController {
  private final Books books;
  private final Authorships authorships;
  private final LibraryQueries queries;
  private final IdempotentAnswers answers;

  BookController(
      Books books, Authorships authorships, LibraryQueries queries, IdempotentAnswers answers) {
    this.books = books;
    this.authorships = authorships;
    this.queries = queries;
    this.answers = answers;
  }

  @Post
  @Needs(LibraryPermissions.WRITE)
  @Operation(
      operationId = "addBook",
      summary = "Add a book",
      description = "With its authors, with at least one writer.")
  @Takes(schema = "NewBook", examples = "BookToAdd")
  @Creates(schema = "Book", example = "BookAdded")
  @Refuses({UnknownAuthor.class, IsbnTaken.class, LastWriter.class})
  HttpResponse<?> add(
      HttpRequest<?> request,
      @Header(CommonParameters.IDEMPOTENCY_KEY) Optional<IdempotencyKey> idempotencyKey,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    NewBook book = CreditedBookJson.added(body, flaws);
    return answers.answer(request, idempotencyKey, body, () -> added(books.add(book)));
  }

  @Get
  @Needs(LibraryPermissions.READ)
  @Operation(operationId = "listBooks", summary = "List books")
  @Lists(schema = "Book", items = "books, with their authors", example = "Books")
  HttpResponse<PageJson<CreditedBookJson>> list(
      HttpRequest<?> request,
      @QueryValue Optional<NameFragment> title,
      @QueryValue Optional<Isbn> isbn,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(
        request,
        queries.books(new BookFilter(title, isbn), Limit.page(limit, after)),
        CreditedBookJson::of);
  }

  @Get("/{bookId}")
  @Needs(LibraryPermissions.READ)
  @Operation(operationId = "readBook", summary = "Read a book")
  @ReadsOne(schema = "Book", example = "Book")
  @Refuses(UnknownBook.class)
  HttpResponse<CreditedBookJson> read(
      @PathVariable BookId bookId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    CreditedBook book = queries.book(bookId);
    return IfNoneMatch.answer(
        ifMatch, ifNoneMatch, book.book().version(), CreditedBookJson.of(book));
  }

  @Patch("/{bookId}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Needs(LibraryPermissions.WRITE)
  @Operation(
      operationId = "reviseBook",
      summary = "Change a book in part",
      description = "Its authors have paths of their own.")
  @Takes(schema = "BookPatch", examples = "BookChange")
  @Patches(schema = "Book", example = "BookChanged")
  @Refuses({UnknownBook.class, IsbnTaken.class})
  HttpResponse<CreditedBookJson> revise(
      @PathVariable BookId bookId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    return ok(
        books.revise(bookId, IfMatch.of(ifMatch), CreditedBookJson.patch(bookId, body, flaws)));
  }

  @Delete("/{bookId}")
  @Needs(LibraryPermissions.WRITE)
  @Operation(
      operationId = "removeBook",
      summary = "Remove a book",
      description = "Its authors stay. What other contexts keep about the book goes with it.")
  @Success({
    @Answer(
        told = "It is gone, and so is what is counted",
        schema = "BookRemoval",
        example = "BookRemoval"),
    @Answer(status = 204, told = "It is gone; nothing else was counted", body = false)
  })
  @Refuses(UnknownBook.class)
  HttpResponse<?> remove(
      @PathVariable BookId bookId, @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch) {
    return RemovedJson.answer(books.remove(bookId, IfMatch.of(ifMatch)));
  }

  @Get("/{bookId}/authors")
  @Needs(LibraryPermissions.READ)
  @Operation(operationId = "listAuthorsOfBook", summary = "List the authors of a book")
  @Lists(
      schema = "Credit",
      example = "AuthorsOfBook",
      items = "authors, with all roles of each in the book")
  @Refuses(UnknownBook.class)
  HttpResponse<PageJson<CreditJson>> authors(
      HttpRequest<?> request,
      @PathVariable BookId bookId,
      @QueryValue("role") Optional<AuthorRole> authorRole,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(
        request, queries.authorsOf(bookId, authorRole, Limit.page(limit, after)), CreditJson::of);
  }

  @Put("/{bookId}/writer")
  @Needs(LibraryPermissions.WRITE)
  @Operation(
      operationId = "moveBook",
      summary = "Move a book to another writer",
      description =
          "The one is no writer of it any more and the other is: both or neither. Other roles"
              + " stay.")
  @Takes(schema = "BookMove", examples = "BookMove")
  @Success(@Answer(told = "The book now", schema = "Book", example = "BookMoved", headers = "ETag"))
  @Refuses({UnknownBook.class, UnknownAuthor.class, NotAWriter.class})
  HttpResponse<CreditedBookJson> move(
      @PathVariable BookId bookId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    AuthorshipJson.Move move = AuthorshipJson.move(body, flaws);
    return ok(authorships.move(bookId, IfMatch.of(ifMatch), move.from(), move.to()));
  }

  private static HttpResponse<CreditedBookJson> ok(CreditedBook book) {
    return EntityTag.of(book.book().version()).on(HttpResponse.ok(CreditedBookJson.of(book)));
  }

  private static HttpResponse<CreditedBookJson> added(CreditedBook book) {
    URI location = URI.create("/books/" + book.book().id().value());
    return EntityTag.of(book.book().version())
        .on(HttpResponse.created(CreditedBookJson.of(book), location));
  }
}
