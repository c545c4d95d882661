package dev.muster.web.newsroom;

import dev.muster.application.IdempotencyKey;
import dev.muster.application.newsroom.Articles;
import dev.muster.application.newsroom.NewsroomPermissions;
import dev.muster.application.newsroom.NewsroomQueries;
import dev.muster.application.newsroom.query.ArticleFilter;
import dev.muster.domain.NameFragment;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.NewsroomViolation.ArticleInUse;
import dev.muster.domain.newsroom.NewsroomViolation.PublishedInFuture;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
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

/** Articles over HTTP. */
@Controller("/articles")
@Tag(name = "Articles")
final class ArticleController {
  private final Articles articles;
  private final NewsroomQueries queries;
  private final IdempotentAnswers answers;

  ArticleController(Articles articles, NewsroomQueries queries, IdempotentAnswers answers) {
    this.articles = articles;
    this.queries = queries;
    this.answers = answers;
  }

  @Post
  @Needs(NewsroomPermissions.WRITE)
  @Operation(
      operationId = "publishArticle",
      summary = "Publish an article",
      description = "Now, or at a moment before.")
  @Takes(schema = "NewArticle", examples = "ArticleToPublish")
  @Creates(schema = "Article", example = "ArticlePublished")
  @Refuses(PublishedInFuture.class)
  HttpResponse<?> publish(
      HttpRequest<?> request,
      @Header(CommonParameters.IDEMPOTENCY_KEY) Optional<IdempotencyKey> idempotencyKey,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    ArticleJson.Published asked = ArticleJson.published(body, flaws);
    return answers.answer(
        request,
        idempotencyKey,
        body,
        () -> published(articles.publish(asked.profile(), asked.publishedAt())));
  }

  @Get
  @Needs(NewsroomPermissions.READ)
  @Operation(operationId = "listArticles", summary = "List articles")
  @Lists(schema = "Article", items = "articles", example = "Articles")
  HttpResponse<PageJson<ArticleJson>> list(
      HttpRequest<?> request,
      @QueryValue("title") Optional<NameFragment> articleTitle,
      @QueryValue Optional<Limit> limit,
      @QueryValue Optional<String> after) {
    return PageJson.answer(
        request,
        queries.articles(new ArticleFilter(articleTitle), Limit.page(limit, after)),
        ArticleJson::of);
  }

  @Get("/{articleId}")
  @Needs(NewsroomPermissions.READ)
  @Operation(operationId = "readArticle", summary = "Read an article")
  @ReadsOne(schema = "Article", example = "Article")
  @Refuses(UnknownArticle.class)
  HttpResponse<ArticleJson> read(
      @PathVariable ArticleId articleId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Header(HttpHeaders.IF_NONE_MATCH) Optional<IfNoneMatch> ifNoneMatch) {
    Article article = queries.article(articleId);
    return IfNoneMatch.answer(ifMatch, ifNoneMatch, article.version(), ArticleJson.of(article));
  }

  @Patch("/{articleId}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Needs(NewsroomPermissions.WRITE)
  @Operation(
      operationId = "reviseArticle",
      summary = "Change an article in part",
      description = "Its categories have paths of their own.")
  @Takes(schema = "ArticlePatch", examples = "ArticleChange")
  @Patches(schema = "Article", example = "ArticleChanged")
  @Refuses(UnknownArticle.class)
  HttpResponse<ArticleJson> revise(
      @PathVariable ArticleId articleId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @Body JsonBody body,
      @RequestAttribute RequestFlaws flaws) {
    Article revised =
        articles.revise(articleId, IfMatch.of(ifMatch), ArticleJson.patch(articleId, body, flaws));
    return EntityTag.of(revised.version()).on(HttpResponse.ok(ArticleJson.of(revised)));
  }

  @Delete("/{articleId}")
  @Needs(NewsroomPermissions.WRITE)
  @Operation(
      operationId = "removeArticle",
      summary = "Remove an article",
      description =
          "An article that is in categories, or that others keep something about, goes only with"
              + " cascade=true.")
  @Removes(schema = "ArticleRemoval", example = "ArticleRemoval")
  @Refuses({UnknownArticle.class, ArticleInUse.class})
  HttpResponse<ArticleRemovalJson> remove(
      @PathVariable ArticleId articleId,
      @Header(HttpHeaders.IF_MATCH) Optional<IfMatch> ifMatch,
      @QueryValue Optional<Flag> cascade) {
    boolean all = cascade.map(Flag::value).orElse(false);
    return ArticleRemovalJson.answer(all, articles.remove(articleId, IfMatch.of(ifMatch), all));
  }

  private static HttpResponse<ArticleJson> published(Article article) {
    URI location = URI.create("/articles/" + article.id().value());
    return EntityTag.of(article.version())
        .on(HttpResponse.created(ArticleJson.of(article), location));
  }
}
