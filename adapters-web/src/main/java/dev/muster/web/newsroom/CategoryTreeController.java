package dev.muster.web.newsroom;

import dev.muster.application.newsroom.NewsroomPermissions;
import dev.muster.application.newsroom.NewsroomQueries;
import dev.muster.application.newsroom.query.CategoryTree;
import dev.muster.application.newsroom.query.TreeDepth;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooLarge;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.platform.web.answer.PageJson;
import dev.muster.platform.web.input.Flag;
import dev.muster.platform.web.input.Limit;
import dev.muster.platform.web.openapi.Answer;
import dev.muster.platform.web.openapi.Lists;
import dev.muster.platform.web.openapi.Needs;
import dev.muster.platform.web.openapi.Refuses;
import dev.muster.platform.web.openapi.Success;
import dev.muster.platform.web.picture.TreePicture;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/** What is above, below and in a category, over HTTP. */
@Controller("/categories/{categoryId}")
@Tag(name = "Categories")
final class CategoryTreeController {
  private final NewsroomQueries queries;

  CategoryTreeController(NewsroomQueries queries) {
    this.queries = queries;
  }

  @Get("/tree")
  @Needs(NewsroomPermissions.READ)
  @Operation(
      operationId = "readTreeOfCategory",
      summary = "Read a category with all below it",
      description =
          "Children in the order of their identities, down to a depth if one is told. A client that"
              + " prefers a picture gets one, of at most 1,000 categories.")
  @Success(@Answer(told = "The tree", schema = "CategoryTree", example = "TreeOfCategory"))
  @Refuses({UnknownCategory.class, TreeTooLarge.class})
  @Produces({MediaType.APPLICATION_JSON, TreePicture.MEDIA_TYPE})
  HttpResponse<?> tree(
      HttpRequest<?> request,
      @PathVariable CategoryId categoryId,
      @QueryValue("depth") Optional<TreeDepth> treeDepth) {
    CategoryTree tree = queries.tree(categoryId, treeDepth.orElse(TreeDepth.ALL));
    return TreePicture.orJson(
        request,
        () -> HttpResponse.ok(CategoryTreeJson.of(tree)),
        "Tree of categories",
        () -> CategoryTreeNodes.of(tree));
  }

  @Get("/path")
  @Needs(NewsroomPermissions.READ)
  @Operation(
      operationId = "listPathOfCategory",
      summary = "List the categories from the top down to a category",
      description = "The last one is the category itself.")
  @Lists(
      schema = "PathStep",
      example = "PathOfCategory",
      items = "categories, all of them unless there is a limit below 32",
      order = "level")
  @Refuses(UnknownCategory.class)
  HttpResponse<PageJson<PathStepJson>> path(
      HttpRequest<?> request,
      @PathVariable CategoryId categoryId,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(
        request, queries.path(categoryId, Limit.page(limit, after)), PathStepJson::of);
  }

  @Get("/articles")
  @Needs(NewsroomPermissions.READ)
  @Operation(
      operationId = "listArticlesInCategory",
      summary = "List the articles in a category",
      description = "With subtree=true also those in the categories below it, each article once.")
  @Lists(schema = "Article", example = "ArticlesInCategory", items = "articles")
  @Refuses(UnknownCategory.class)
  HttpResponse<PageJson<ArticleJson>> articles(
      HttpRequest<?> request,
      @PathVariable CategoryId categoryId,
      @QueryValue Optional<Flag> subtree,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    boolean all = subtree.map(Flag::value).orElse(false);
    return PageJson.answer(
        request, queries.articlesIn(categoryId, all, Limit.page(limit, after)), ArticleJson::of);
  }
}
