package dev.muster.bootstrap.newsroom;

import dev.muster.application.PageRequest;
import dev.muster.application.Precondition;
import dev.muster.application.newsroom.NewsroomQueries;
import dev.muster.application.newsroom.NewsroomUseCases;
import dev.muster.application.newsroom.query.ArticleFilter;
import dev.muster.application.newsroom.query.CategoryFilter;
import dev.muster.application.newsroom.query.TagFilter;
import dev.muster.bootstrap.SampleData;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.ArticleProfile;
import dev.muster.domain.newsroom.ArticleTitle;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryName;
import dev.muster.domain.newsroom.CategoryProfile;
import dev.muster.domain.newsroom.Content;
import dev.muster.domain.newsroom.Description;
import dev.muster.domain.newsroom.TagName;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Stores sample articles, two trees of categories, and tags that nobody follows. */
@Singleton
final class SampleNewsroom implements SampleData {
  private final NewsroomUseCases newsroom;

  SampleNewsroom(NewsroomUseCases newsroom) {
    this.newsroom = newsroom;
  }

  @Override
  public void putInWhereEmpty() {
    if (isEmpty()) {
      CategoryId politics =
          category(
              "Politics",
              Optional.of(new Description("Who governs, and who would like to.")),
              Optional.empty());
      CategoryId elections = category("Elections", Optional.empty(), Optional.of(politics));
      CategoryId europe = category("Europe", Optional.empty(), Optional.of(politics));
      CategoryId sport = category("Sport", Optional.empty(), Optional.empty());
      article("Polling stations open", "They open at seven.", elections, europe);
      article("Extra time in the final", "Nobody has scored yet.", sport);
      newsroom.tags().add(new TagName("elections"));
      newsroom.tags().add(new TagName("football"));
    }
  }

  private boolean isEmpty() {
    NewsroomQueries queries = newsroom.queries();
    return queries.articles(ArticleFilter.ALL, PageRequest.FIRST).items().isEmpty()
        && queries.categories(CategoryFilter.ALL, PageRequest.FIRST).items().isEmpty()
        && queries.tags(TagFilter.ALL, PageRequest.FIRST).items().isEmpty();
  }

  private CategoryId category(
      String name, Optional<Description> description, Optional<CategoryId> parent) {
    CategoryProfile profile = new CategoryProfile(new CategoryName(name), description);
    return newsroom.categories().add(profile, parent).id();
  }

  /** Publishes an article in categories, the first of which is the primary one. */
  private void article(String title, String content, CategoryId... categories) {
    ArticleProfile profile = new ArticleProfile(new ArticleTitle(title), new Content(content));
    ArticleId article = newsroom.articles().publish(profile, Optional.empty()).id();
    for (CategoryId category : categories) {
      newsroom.classifications().classify(article, category, Precondition.NONE, it -> {});
    }
  }
}
