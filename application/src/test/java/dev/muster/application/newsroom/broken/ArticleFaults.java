package dev.muster.application.newsroom.broken;

import dev.muster.application.StaleVersionException;
import dev.muster.application.newsroom.memory.InMemoryArticles;
import dev.muster.application.newsroom.port.ArticleRepository.Claimed;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.ArticleProfile;
import dev.muster.domain.newsroom.ArticleTitle;
import dev.muster.domain.newsroom.PublishedAt;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The possible faults of a repository of articles. */
final class ArticleFaults {
  private ArticleFaults() {}

  static BrokenNewsroom addsAnArticleThatIsUpdatedAndNotThere(BrokenNewsroom honest) {
    return honest.withArticles(
        new InMemoryArticles(honest.tables()) {
          @Override
          public void update(Article article) {
            if (honest.tables().articles().contains(article.id())) {
              super.update(article);
            } else {
              honest.tables().articles().force(article);
            }
          }
        });
  }

  static BrokenNewsroom countsTheCategoriesOfAllArticles(BrokenNewsroom honest) {
    return honest.withArticles(
        new InMemoryArticles(honest.tables()) {
          @Override
          public Optional<Claimed> claimForRemoval(ArticleId article) {
            return super.claimForRemoval(article)
                .map(
                    it ->
                        new Claimed(it.article(), honest.tables().classifications().all().size()));
          }
        });
  }

  static BrokenNewsroom holdsAnArticleThatIsNotThere(BrokenNewsroom honest) {
    return honest.withArticles(
        new InMemoryArticles(honest.tables()) {
          @Override
          public boolean hold(ArticleId article) {
            return true;
          }
        });
  }

  static BrokenNewsroom losesWhatIsNotAsciiInArticles(BrokenNewsroom honest) {
    return honest.withArticles(
        new InMemoryArticles(honest.tables()) {
          @Override
          public Article add(ArticleProfile profile, PublishedAt publishedAt) {
            String title = profile.title().value().replaceAll("[^ -~]", "?");
            return super.add(
                new ArticleProfile(new ArticleTitle(title), profile.content()), publishedAt);
          }
        });
  }

  static BrokenNewsroom publishesToTheSecond(BrokenNewsroom honest) {
    return honest.withArticles(
        new InMemoryArticles(honest.tables()) {
          @Override
          public Article add(ArticleProfile profile, PublishedAt publishedAt) {
            Instant second = publishedAt.value().truncatedTo(ChronoUnit.SECONDS);
            return super.add(profile, new PublishedAt(second));
          }
        });
  }

  static BrokenNewsroom saysNothingWhenThereIsNoArticleToRemove(BrokenNewsroom honest) {
    return honest.withArticles(
        new InMemoryArticles(honest.tables()) {
          @Override
          public void remove(ArticleId article) {
            if (honest.tables().articles().contains(article)) {
              super.remove(article);
            }
          }
        });
  }

  static BrokenNewsroom takesAnyVersionOfAnArticle(BrokenNewsroom honest) {
    return honest.withArticles(
        new InMemoryArticles(honest.tables()) {
          @Override
          public void update(Article article) {
            try {
              super.update(article);
            } catch (StaleVersionException stale) {
              honest.tables().articles().force(article);
            }
          }
        });
  }
}
