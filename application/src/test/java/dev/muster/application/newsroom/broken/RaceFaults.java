package dev.muster.application.newsroom.broken;

import dev.muster.application.newsroom.memory.InMemoryArticles;
import dev.muster.application.newsroom.memory.InMemoryCategories;
import dev.muster.application.newsroom.memory.InMemoryClassifications;
import dev.muster.application.newsroom.memory.InMemoryFollowers;
import dev.muster.application.newsroom.memory.InMemoryFollows;
import dev.muster.application.newsroom.memory.InMemoryTags;
import dev.muster.application.newsroom.memory.NewsroomTables.FollowKey;
import dev.muster.application.newsroom.port.Followers;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryMove;
import dev.muster.domain.newsroom.CategoryRemoval;
import dev.muster.domain.newsroom.CategoryRemoval.Mode;
import dev.muster.domain.newsroom.ClassificationFacts;
import dev.muster.domain.newsroom.Follow;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.NewsroomViolationException;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adapters that read without waiting for those who write. */
final class RaceFaults {
  private RaceFaults() {}

  static BrokenNewsroom claimsACategoryForRemovalWithoutWaiting(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          public CategoryRemoval claimForRemoval(CategoryId category) {
            return honest.tables().store().peek(() -> super.claimForRemoval(category));
          }

          @Override
          public void remove(Category category, Mode mode) {
            if (honest.tables().categories().contains(category.id())) {
              super.remove(category, mode);
            }
          }
        });
  }

  static BrokenNewsroom claimsACategoryWithoutWaiting(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          public Optional<Category> claim(CategoryId category) {
            return honest.tables().store().peek(() -> super.claim(category));
          }
        });
  }

  static BrokenNewsroom claimsAChainForAChildWithoutWaiting(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          public List<CategoryId> claimForChild(CategoryId parent) {
            return honest.tables().store().peek(() -> super.claimForChild(parent));
          }
        });
  }

  static BrokenNewsroom claimsTheMovedCategoryAlone(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          public CategoryMove claimForMove(CategoryId category, Optional<CategoryId> parent) {
            CategoryMove seen =
                honest.tables().store().peek(() -> super.claimForMove(category, parent));
            return new CategoryMove(claim(category).orElseThrow(), seen.chain(), seen.height());
          }
        });
  }

  static BrokenNewsroom beginsAFollowWithoutWaiting(BrokenNewsroom honest) {
    return holdingUsersWithoutWaiting(honest)
        .withFollows(
            new InMemoryFollows(honest.tables()) {
              @Override
              public Began begin(Follow follow) {
                boolean known =
                    honest
                        .tables()
                        .store()
                        .peek(() -> honest.tables().tags().contains(follow.tag()));
                if (!known) {
                  throw new NewsroomViolationException(new UnknownTag(follow.tag()));
                }
                boolean added =
                    honest
                        .tables()
                        .store()
                        .peek(() -> !honest.tables().follows().contains(FollowKey.of(follow)));
                honest.tables().follows().force(follow);
                return new Began(follow, added);
              }
            });
  }

  static BrokenNewsroom claimsAnArticleForRemovalWithoutWaiting(BrokenNewsroom honest) {
    return honest.withArticles(
        new InMemoryArticles(honest.tables()) {
          @Override
          public Optional<Claimed> claimForRemoval(ArticleId article) {
            return honest.tables().store().peek(() -> super.claimForRemoval(article));
          }

          @Override
          public void remove(ArticleId article) {
            if (honest.tables().articles().contains(article)) {
              super.remove(article);
            }
          }
        });
  }

  static BrokenNewsroom claimsAnArticleWithoutWaiting(BrokenNewsroom honest) {
    return honest.withArticles(
        new InMemoryArticles(honest.tables()) {
          @Override
          public Optional<Article> claim(ArticleId article) {
            return honest.tables().store().peek(() -> super.claim(article));
          }
        });
  }

  static BrokenNewsroom claimsAClassificationWithoutWaiting(BrokenNewsroom honest) {
    return honest.withClassifications(
        new InMemoryClassifications(honest.tables()) {
          @Override
          public ClassificationFacts claim(ArticleId article, CategoryId category) {
            return honest.tables().store().peek(() -> super.claim(article, category));
          }
        });
  }

  static BrokenNewsroom claimsATagWithoutWaiting(BrokenNewsroom honest) {
    return honest.withTags(
        new InMemoryTags(honest.tables()) {
          @Override
          public Optional<Tag> claim(TagId tag) {
            return honest.tables().store().peek(() -> super.claim(tag));
          }
        });
  }

  static BrokenNewsroom holdsAnArticleWithoutWaiting(BrokenNewsroom honest) {
    return honest.withArticles(
        new InMemoryArticles(honest.tables()) {
          @Override
          public boolean hold(ArticleId article) {
            return honest.tables().store().peek(() -> super.hold(article));
          }
        });
  }

  /** A user that is held has its turn, and whoever has its turn waits no more. */
  private static BrokenNewsroom holdingUsersWithoutWaiting(BrokenNewsroom honest) {
    InMemoryFollowers known = honest.users();
    return honest.withFollowers(
        new Followers() {
          @Override
          public boolean hold(FollowerId user) {
            return honest.tables().store().peek(() -> known.hold(user));
          }

          @Override
          public Map<FollowerId, String> names(Collection<FollowerId> users) {
            return known.names(users);
          }
        });
  }
}
