package dev.muster.application.newsroom.broken;

import dev.muster.application.newsroom.contract.NewsroomFixture;
import dev.muster.application.newsroom.memory.InMemoryNewsroomReader;
import dev.muster.application.newsroom.query.ArticleCategory;
import dev.muster.application.newsroom.query.ArticleFilter;
import dev.muster.application.newsroom.query.CategoryFilter;
import dev.muster.application.newsroom.query.FollowedTag;
import dev.muster.application.newsroom.query.PathStep;
import dev.muster.application.newsroom.query.TagEntry;
import dev.muster.application.newsroom.query.TagFilter;
import dev.muster.application.newsroom.query.TreeDepth;
import dev.muster.application.newsroom.query.TreeNode;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.Follow;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.TagId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The possible faults of a reader of the newsroom. */
final class ReaderFaults {
  private ReaderFaults() {}

  static BrokenNewsroom answersForACategoryThatIsNotThere(BrokenNewsroom honest) {
    return honest.withReader(
        new InMemoryNewsroomReader(honest.tables()) {
          @Override
          public Optional<List<Article>> articlesIn(
              CategoryId category, boolean subtree, Optional<ArticleId> after, int limit) {
            return super.articlesIn(category, subtree, after, limit)
                .or(() -> Optional.of(List.of()));
          }
        });
  }

  static BrokenNewsroom answersForATagThatIsNotThere(BrokenNewsroom honest) {
    return honest.withReader(
        new InMemoryNewsroomReader(honest.tables()) {
          @Override
          public Optional<List<Follow>> followersOf(
              TagId tag, Optional<FollowerId> after, int limit) {
            return super.followersOf(tag, after, limit).or(() -> Optional.of(List.of()));
          }
        });
  }

  static BrokenNewsroom answersForAnArticleThatIsNotThere(BrokenNewsroom honest) {
    return honest.withReader(
        new InMemoryNewsroomReader(honest.tables()) {
          @Override
          public Optional<List<ArticleCategory>> categoriesOf(
              ArticleId article, Optional<CategoryId> after, int limit) {
            return super.categoriesOf(article, after, limit).or(() -> Optional.of(List.of()));
          }
        });
  }

  static BrokenNewsroom countsNoFollowers(BrokenNewsroom honest) {
    return honest.withReader(
        new InMemoryNewsroomReader(honest.tables()) {
          @Override
          public List<TagEntry> tags(TagFilter filter, Optional<TagId> after, int limit) {
            return super.tags(filter, after, limit).stream()
                .map(it -> new TagEntry(it.tag(), 0))
                .toList();
          }
        });
  }

  static BrokenNewsroom findsAnyArticleForOneThatIsNotThere(BrokenNewsroom honest) {
    return honest.withReader(
        new InMemoryNewsroomReader(honest.tables()) {
          @Override
          public Optional<Article> article(ArticleId article) {
            return super.article(article)
                .or(() -> honest.tables().articles().all().stream().findAny());
          }
        });
  }

  static BrokenNewsroom forgetsTheDepth(BrokenNewsroom honest) {
    return honest.withReader(
        new InMemoryNewsroomReader(honest.tables()) {
          @Override
          public Optional<List<TreeNode>> tree(CategoryId category, TreeDepth depth, int limit) {
            return super.tree(category, TreeDepth.ALL, limit);
          }
        });
  }

  static BrokenNewsroom forgetsTheLimitOfATree(BrokenNewsroom honest) {
    return honest.withReader(
        new InMemoryNewsroomReader(honest.tables()) {
          @Override
          public Optional<List<TreeNode>> tree(CategoryId category, TreeDepth depth, int limit) {
            return super.tree(category, depth, Integer.MAX_VALUE);
          }
        });
  }

  static BrokenNewsroom forgetsTheLimitOfArticles(BrokenNewsroom honest) {
    return honest.withReader(
        new InMemoryNewsroomReader(honest.tables()) {
          @Override
          public List<Article> articles(
              ArticleFilter filter, Optional<ArticleId> after, int limit) {
            return super.articles(filter, after, Integer.MAX_VALUE);
          }
        });
  }

  static BrokenNewsroom forgetsTheParent(BrokenNewsroom honest) {
    return honest.withReader(
        new InMemoryNewsroomReader(honest.tables()) {
          @Override
          public List<Category> categories(
              CategoryFilter filter, Optional<CategoryId> after, int limit) {
            return super.categories(
                new CategoryFilter(filter.name(), Optional.empty()), after, limit);
          }
        });
  }

  static BrokenNewsroom forgetsTheSubtree(BrokenNewsroom honest) {
    return honest.withReader(
        new InMemoryNewsroomReader(honest.tables()) {
          @Override
          public Optional<List<Article>> articlesIn(
              CategoryId category, boolean subtree, Optional<ArticleId> after, int limit) {
            return super.articlesIn(category, false, after, limit);
          }
        });
  }

  static BrokenNewsroom goesUpThePath(BrokenNewsroom honest) {
    return honest.withReader(
        new InMemoryNewsroomReader(honest.tables()) {
          @Override
          public Optional<List<PathStep>> path(CategoryId category) {
            return super.path(category).map(List::reversed);
          }
        });
  }

  static BrokenNewsroom listsAnArticleForEachCategory(BrokenNewsroom honest) {
    return honest.withReader(
        new InMemoryNewsroomReader(honest.tables()) {
          @Override
          public Optional<List<Article>> articlesIn(
              CategoryId category, boolean subtree, Optional<ArticleId> after, int limit) {
            return super.articlesIn(category, subtree, after, limit)
                .map(
                    all ->
                        all.stream()
                            .flatMap(
                                it ->
                                    Collections.nCopies(honest.tables().of(it.id()).size(), it)
                                        .stream())
                            .limit(limit)
                            .toList());
          }
        });
  }

  static BrokenNewsroom listsTheTagsOfAllUsers(BrokenNewsroom honest) {
    return honest.withReader(
        new InMemoryNewsroomReader(honest.tables()) {
          @Override
          public List<FollowedTag> tagsOf(FollowerId user, Optional<TagId> after, int limit) {
            return honest.tables().tags().page(it -> true, after, limit).stream()
                .map(it -> new FollowedTag(it.id(), it.name(), NewsroomFixture.NOW))
                .toList();
          }
        });
  }

  static BrokenNewsroom readsATreeById(BrokenNewsroom honest) {
    return honest.withReader(
        new InMemoryNewsroomReader(honest.tables()) {
          @Override
          public Optional<List<TreeNode>> tree(CategoryId category, TreeDepth depth, int limit) {
            return super.tree(category, depth, limit)
                .map(
                    nodes ->
                        nodes.stream()
                            .sorted(Comparator.comparingLong(it -> it.id().value()))
                            .toList());
          }
        });
  }

  static BrokenNewsroom respectsTheCaseOfTags(BrokenNewsroom honest) {
    return honest.withReader(
        new InMemoryNewsroomReader(honest.tables()) {
          @Override
          public List<TagEntry> tags(TagFilter filter, Optional<TagId> after, int limit) {
            return super.tags(TagFilter.ALL, after, limit).stream()
                .filter(
                    it ->
                        filter
                            .name()
                            .filter(part -> !it.tag().name().value().contains(part.value()))
                            .isEmpty())
                .toList();
          }
        });
  }

  static BrokenNewsroom tellsAllCategoriesAsPrimary(BrokenNewsroom honest) {
    return honest.withReader(
        new InMemoryNewsroomReader(honest.tables()) {
          @Override
          public Optional<List<ArticleCategory>> categoriesOf(
              ArticleId article, Optional<CategoryId> after, int limit) {
            return super.categoriesOf(article, after, limit)
                .map(
                    all ->
                        all.stream()
                            .map(
                                it ->
                                    new ArticleCategory(
                                        it.category(), it.name(), true, it.assignedAt()))
                            .toList());
          }
        });
  }
}
