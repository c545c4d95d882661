package dev.muster.web.newsroom;

import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.application.Moments;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.ArticleProfile;
import dev.muster.domain.newsroom.ArticleTitle;
import dev.muster.domain.newsroom.Content;
import dev.muster.domain.newsroom.PublishedAt;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.JsonType;
import dev.muster.platform.web.input.ReadOnlyMembers;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * An article in JSON.
 *
 * @param id its identity
 * @param title its title
 * @param content its content
 * @param publishedAt the moment of its publication
 */
@Serdeable
record ArticleJson(long id, String title, String content, Instant publishedAt) {
  private static final JsonType<PublishedAt> PUBLISHED_AT =
      string(text -> new PublishedAt(Moments.parse(text)));

  /**
   * An article to be published.
   *
   * @param profile the article
   * @param publishedAt the moment, if it is told
   */
  record Published(ArticleProfile profile, Optional<PublishedAt> publishedAt) {}

  static ArticleJson of(Article article) {
    return new ArticleJson(
        article.id().value(),
        article.profile().title().value(),
        article.profile().content().value(),
        article.publishedAt().value());
  }

  /** Reads an article to be published. */
  static Published published(JsonBody body, RequestFlaws flaws) {
    Optional<ArticleTitle> title = body.required("title", string(ArticleTitle::new));
    Optional<Content> content = body.required("content", string(Content::new));
    Optional<PublishedAt> publishedAt = body.optional("publishedAt", PUBLISHED_AT);
    return body.complete(
        flaws,
        () ->
            new Published(
                new ArticleProfile(title.orElseThrow(), content.orElseThrow()), publishedAt));
  }

  /** Reads a merge patch: absent members stay, and the moment is read-only. */
  static Function<Article, ArticleProfile> patch(
      ArticleId article, JsonBody body, RequestFlaws flaws) {
    body.fixed("id", int64(ArticleId::new), article);
    Optional<ArticleTitle> title = body.optional("title", string(ArticleTitle::new));
    Optional<Content> content = body.optional("content", string(Content::new));
    ReadOnlyMembers<Article> kept = new ReadOnlyMembers<>();
    kept.read(body, "publishedAt", PUBLISHED_AT, Article::publishedAt);
    return body.complete(
        flaws,
        () ->
            stored -> {
              kept.check(stored);
              return new ArticleProfile(
                  title.orElse(stored.profile().title()),
                  content.orElse(stored.profile().content()));
            });
  }
}
