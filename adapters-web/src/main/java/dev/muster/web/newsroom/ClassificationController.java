package dev.muster.web.newsroom;

import dev.muster.application.Precondition;
import dev.muster.application.newsroom.Classifications;
import dev.muster.application.newsroom.Classifications.Classified;
import dev.muster.application.newsroom.NewsroomPermissions;
import dev.muster.application.newsroom.NewsroomQueries;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.NewsroomViolation.OnePrimary;
import dev.muster.domain.newsroom.NewsroomViolation.PrimaryStays;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownClassification;
import dev.muster.platform.web.answer.EntityTag;
import dev.muster.platform.web.answer.IfMatch;
import dev.muster.platform.web.answer.IfNoneMatch;
import dev.muster.platform.web.answer.PageJson;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.Limit;
import dev.muster.platform.web.input.ReadOnlyMembers;
import dev.muster.platform.web.openapi.Answer;
import dev.muster.platform.web.openapi.Links;
import dev.muster.platform.web.openapi.Lists;
import dev.muster.platform.web.openapi.Needs;
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
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestAttribute;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The categories of an article over HTTP. */
@Controller("/articles/{articleId}")
@Tag(name = "Classifications")
final class ClassificationController {
  private final Classifications classifications;
  private final NewsroomQueries queries;

  ClassificationController(Classifications classifications, NewsroomQueries queries) {
    this.classifications = classifications;
    this.queries = queries;
  }

  @Put("/categories/{categoryId}")
  @Needs(NewsroomPermissions.WRITE)
  @Operation(
      operationId = "classifyArticle",
      summary = "Put an article into a category",
      description =
          "The first category of an article becomes its primary one. A body may repeat what was"
              + " answered before, and changes nothing.")
  @Takes(schema = "ClassificationToPut", examples = "ClassificationToPut")
  @Links(schema = "Classification", example = "Classification")
  @Refuses({UnknownArticle.class, UnknownCategory.class})
  HttpResponse<ClassificationJson> classify(
      @PathVariable ArticleId articleId,
      @PathVariable CategoryId categoryId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch,
      @Body @Nullable JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    ReadOnlyMembers<Classification> repeated =
        ClassificationJson.repeated(articleId, categoryId, JsonBody.orEmpty(body), flaws);
    Precondition precondition = IfMatch.of(ifMatch).and(IfNoneMatch.of(ifNoneMatch));
    Classified classified =
        classifications.classify(articleId, categoryId, precondition, repeated::check);
    ClassificationJson json = ClassificationJson.of(classified.classification());
    return EntityTag.of(classified.classification().version())
        .on(
            classified.added()
                ? HttpResponse.created(json, location(articleId, categoryId))
                : HttpResponse.ok(json));
  }

  // The only body of an answer is a problem, so clients accept no more than that.
  @Delete("/categories/{categoryId}")
  @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
  @Needs(NewsroomPermissions.WRITE)
  @Operation(
      operationId = "endClassification",
      summary = "Take an article out of a category",
      description = "The primary category stays while the article has others.")
  @Success(@Answer(status = 204, told = "The article is not in the category", body = false))
  @Refuses({
    UnknownArticle.class,
    UnknownCategory.class,
    UnknownClassification.class,
    PrimaryStays.class
  })
  HttpResponse<?> end(
      @PathVariable ArticleId articleId,
      @PathVariable CategoryId categoryId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch) {
    classifications.end(articleId, categoryId, IfMatch.of(ifMatch));
    return HttpResponse.noContent();
  }

  @Put("/primary-category")
  @Needs(NewsroomPermissions.WRITE)
  @Operation(
      operationId = "makeCategoryPrimary",
      summary = "Make a category of an article the primary one",
      description =
          "The former primary one stays a category of the article: both change or neither. If-Match"
              + " is about the category that becomes primary.")
  @Takes(schema = "PrimaryCategory", examples = "PrimaryCategory")
  @Success(
      @Answer(
          told = "The primary category now",
          schema = "Classification",
          example = "CategoryMadePrimary",
          headers = "ETag"))
  @Refuses({
    UnknownArticle.class,
    UnknownCategory.class,
    UnknownClassification.class,
    OnePrimary.class
  })
  HttpResponse<ClassificationJson> makePrimary(
      @PathVariable ArticleId articleId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    CategoryId category = ClassificationJson.primary(body, flaws);
    Classification primary = classifications.makePrimary(articleId, category, IfMatch.of(ifMatch));
    return EntityTag.of(primary.version()).on(HttpResponse.ok(ClassificationJson.of(primary)));
  }

  @Get("/categories")
  @Needs(NewsroomPermissions.READ)
  @Operation(operationId = "listCategoriesOfArticle", summary = "List the categories of an article")
  @Lists(
      schema = "ArticleCategory",
      example = "CategoriesOfArticle",
      items = "categories, one of which is the primary one",
      order = "the identity of the category")
  @Refuses(UnknownArticle.class)
  HttpResponse<PageJson<ClassificationJson.Item>> categories(
      HttpRequest<?> request,
      @PathVariable ArticleId articleId,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(
        request,
        queries.categoriesOf(articleId, Limit.page(limit, after)),
        ClassificationJson.Item::of);
  }

  private static URI location(ArticleId article, CategoryId category) {
    return URI.create("/articles/" + article.value() + "/categories/" + category.value());
  }
}
