package dev.muster.web.newsroom;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.newsroom.Categories;
import dev.muster.application.newsroom.NewsroomPermissions;
import dev.muster.application.newsroom.NewsroomQueries;
import dev.muster.application.newsroom.query.CategoryFilter;
import dev.muster.domain.NameFragment;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryRemoval.Mode;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryCycle;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryInUse;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooDeep;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.platform.web.MergePatch;
import dev.muster.platform.web.answer.EntityTag;
import dev.muster.platform.web.answer.IdempotentAnswers;
import dev.muster.platform.web.answer.IfMatch;
import dev.muster.platform.web.answer.IfNoneMatch;
import dev.muster.platform.web.answer.PageJson;
import dev.muster.platform.web.input.CommonParameters;
import dev.muster.platform.web.input.Flag;
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

/** Categories over HTTP, and their parents. */
@Controller("/categories")
@Tag(name = "Categories")
final class CategoryController {
  private final Categories categories;
  private final NewsroomQueries queries;
  private final IdempotentAnswers answers;

  CategoryController(Categories categories, NewsroomQueries queries, IdempotentAnswers answers) {
    this.categories = categories;
    this.queries = queries;
    this.answers = answers;
  }

  @Post
  @Needs(NewsroomPermissions.WRITE)
  @Operation(
      operationId = "addCategory",
      summary = "Add a category",
      description = "At the top, or below a parent.")
  @Takes(schema = "NewCategory", examples = "CategoryToAdd")
  @Creates(schema = "Category", example = "CategoryAdded")
  @Refuses({UnknownCategory.class, CategoryNameTaken.class, TreeTooDeep.class})
  HttpResponse<?> add(
      HttpRequest<?> request,
      @Header(CommonParameters.IDEMPOTENCY_KEY) Optional<IdempotencyKey> idempotencyKey,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    CategoryJson.Added asked = CategoryJson.added(body, flaws);
    return answers.answer(
        request,
        idempotencyKey,
        body,
        () -> added(categories.add(asked.profile(), asked.parent())));
  }

  @Get
  @Needs(NewsroomPermissions.READ)
  @Operation(operationId = "listCategories", summary = "List categories")
  @Lists(schema = "Category", items = "categories", example = "Categories")
  HttpResponse<PageJson<CategoryJson>> list(
      HttpRequest<?> request,
      @QueryValue Optional<NameFragment> name,
      @QueryValue Optional<CategoryId> parentId,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(
        request,
        queries.categories(new CategoryFilter(name, parentId), Limit.page(limit, after)),
        CategoryJson::of);
  }

  @Get("/{categoryId}")
  @Needs(NewsroomPermissions.READ)
  @Operation(operationId = "readCategory", summary = "Read a category")
  @ReadsOne(schema = "Category", example = "Category")
  @Refuses(UnknownCategory.class)
  HttpResponse<CategoryJson> read(
      @PathVariable CategoryId categoryId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    Category category = queries.category(categoryId);
    return IfNoneMatch.answer(ifMatch, ifNoneMatch, category.version(), CategoryJson.of(category));
  }

  @Patch("/{categoryId}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Needs(NewsroomPermissions.WRITE)
  @Operation(
      operationId = "reviseCategory",
      summary = "Change a category in part",
      description = "Its parent has a path of its own.")
  @Takes(schema = "CategoryPatch", examples = "CategoryChange")
  @Patches(schema = "Category", example = "CategoryChanged")
  @Refuses({UnknownCategory.class, CategoryNameTaken.class})
  HttpResponse<CategoryJson> revise(
      @PathVariable CategoryId categoryId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    return ok(
        categories.revise(
            categoryId, IfMatch.of(ifMatch), CategoryJson.patch(categoryId, body, flaws)));
  }

  @Delete("/{categoryId}")
  @Needs(NewsroomPermissions.WRITE)
  @Operation(
      operationId = "removeCategory",
      summary = "Remove a category",
      description =
          "A category with children or articles goes only with cascade=true or reparent=true. An"
              + " article whose primary category goes, and that is in others, has the earliest"
              + " assigned of these as its primary one, and of several the one with the least"
              + " identity.")
  @Success({
    @Answer(
        told = "With cascade=true or reparent=true: it is gone, and its contents went or moved",
        schema = "CategoryRemoval",
        example = "CategoryRemoval"),
    @Answer(status = 204, told = "It is gone; it had neither children nor articles", body = false)
  })
  @Refuses({UnknownCategory.class, CategoryInUse.class, CategoryNameTaken.class})
  HttpResponse<CategoryRemovalJson> remove(
      @PathVariable CategoryId categoryId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @QueryValue Optional<Flag> cascade,
      @QueryValue Optional<Flag> reparent) {
    Mode mode = CategoryRemovalJson.mode(cascade, reparent);
    return CategoryRemovalJson.answer(
        mode, categories.remove(categoryId, IfMatch.of(ifMatch), mode));
  }

  @Put("/{categoryId}/parent")
  @Needs(NewsroomPermissions.WRITE)
  @Operation(
      operationId = "moveCategory",
      summary = "Give a category another parent, or none",
      description = "All below it stay below it.")
  @Takes(schema = "CategoryParent", examples = "CategoryParent")
  @Success(
      @Answer(
          told = "The category now",
          schema = "Category",
          example = "CategoryMoved",
          headers = "ETag"))
  @Refuses({UnknownCategory.class, CategoryNameTaken.class, CategoryCycle.class, TreeTooDeep.class})
  HttpResponse<CategoryJson> move(
      @PathVariable CategoryId categoryId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    Optional<CategoryId> parent = CategoryJson.parent(body, flaws);
    return ok(categories.move(categoryId, IfMatch.of(ifMatch), parent));
  }

  private static HttpResponse<CategoryJson> ok(Category category) {
    return EntityTag.of(category.version()).on(HttpResponse.ok(CategoryJson.of(category)));
  }

  private static HttpResponse<CategoryJson> added(Category category) {
    URI location = URI.create("/categories/" + category.id().value());
    return EntityTag.of(category.version())
        .on(HttpResponse.created(CategoryJson.of(category), location));
  }
}
