package dev.muster.web.newsroom;

import static dev.muster.platform.web.input.JsonType.flag;
import static dev.muster.platform.web.input.JsonType.int64;
import static dev.muster.platform.web.input.JsonType.string;

import dev.muster.application.Moments;
import dev.muster.application.newsroom.query.ArticleCategory;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.Classification;
import dev.muster.platform.web.input.JsonBody;
import dev.muster.platform.web.input.ReadOnlyMembers;
import dev.muster.platform.web.problem.RequestFlaws;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Optional;

/**
 * A category of an article in JSON.
 *
 * @param articleId the article
 * @param categoryId the category
 * @param primary whether it is the primary one
 * @param assignedAt since when the article is in it
 */
@Serdeable
record ClassificationJson(long articleId, long categoryId, boolean primary, Instant assignedAt) {
  /**
   * A category of an article in a list.
   *
   * @param category the category
   * @param primary whether it is the primary one
   * @param assignedAt since when the article is in it
   */
  @Serdeable
  record Item(NamedJson category, boolean primary, Instant assignedAt) {
    static Item of(ArticleCategory own) {
      return new Item(
          new NamedJson(own.category().value(), own.name().value()),
          own.primary(),
          own.assignedAt());
    }
  }

  static ClassificationJson of(Classification classification) {
    return new ClassificationJson(
        classification.article().value(),
        classification.category().value(),
        classification.primary(),
        classification.assignedAt());
  }

  /** Reads what a client repeats of a classification, none of which it can change. */
  static ReadOnlyMembers<Classification> repeated(
      ArticleId article, CategoryId category, JsonBody body, RequestFlaws flaws) {
    body.fixed("articleId", int64(ArticleId::new), article);
    body.fixed("categoryId", int64(CategoryId::new), category);
    ReadOnlyMembers<Classification> kept = new ReadOnlyMembers<>();
    kept.read(body, "primary", flag(), Classification::primary);
    kept.read(body, "assignedAt", string(Moments::parse), Classification::assignedAt);
    return body.complete(flaws, () -> kept);
  }

  /** Reads the category that is to be the primary one. */
  static CategoryId primary(JsonBody body, RequestFlaws flaws) {
    Optional<CategoryId> category = body.required("categoryId", int64(CategoryId::new));
    return body.complete(flaws, category::orElseThrow);
  }
}
