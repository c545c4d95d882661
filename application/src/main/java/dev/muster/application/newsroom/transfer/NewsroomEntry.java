package dev.muster.application.newsroom.transfer;

import dev.muster.application.transfer.entry.Entry;
import dev.muster.application.transfer.entry.Part;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.ArticleProfile;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryProfile;
import dev.muster.domain.newsroom.PublishedAt;
import dev.muster.domain.newsroom.TagId;
import dev.muster.domain.newsroom.TagName;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An entry of the newsroom in an import or export. */
public sealed interface NewsroomEntry extends Entry {
  /** All articles. */
  Part ARTICLES = new Part("newsroom", 1, "articles", "id");

  /** All categories; a parent is anywhere among them, or is stored. */
  Part CATEGORIES = new Part("newsroom", 2, "categories", "id");

  /** Which articles are in which categories; both came before or are stored. */
  Part CLASSIFICATIONS = new Part("newsroom", 3, "classifications", "article in the category");

  /** All tags. */
  Part TAGS = new Part("newsroom", 4, "tags", "id");

  /** An article. */
  record OfArticle(ArticleId id, ArticleProfile profile, PublishedAt publishedAt)
      implements NewsroomEntry {
    @Override
    public Part part() {
      return ARTICLES;
    }
  }

  /** A category. */
  record OfCategory(CategoryId id, CategoryProfile profile, Optional<CategoryId> parent)
      implements NewsroomEntry {
    @Override
    public Part part() {
      return CATEGORIES;
    }
  }

  /** An article in a category. */
  record OfClassification(
      ArticleId article, CategoryId category, boolean primary, Instant assignedAt)
      implements NewsroomEntry {
    /** Truncates the moment to microseconds. */
    public OfClassification {
      assignedAt = assignedAt.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Part part() {
      return CLASSIFICATIONS;
    }
  }

  /** A tag. */
  record OfTag(TagId id, TagName name) implements NewsroomEntry {
    @Override
    public Part part() {
      return TAGS;
    }
  }
}
