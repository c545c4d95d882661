package dev.muster.application.newsroom.broken;

import dev.muster.application.StaleVersionException;
import dev.muster.application.newsroom.memory.InMemoryCategories;
import dev.muster.domain.Version;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.CategoryMove;
import dev.muster.domain.newsroom.CategoryName;
import dev.muster.domain.newsroom.CategoryProfile;
import dev.muster.domain.newsroom.CategoryRemoval;
import dev.muster.domain.newsroom.CategoryRemoval.Mode;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.Description;
import dev.muster.domain.newsroom.NewsroomViolationException;
import java.util.List;
import java.util.Optional;

/** The possible faults of a repository of categories. */
final class CategoryFaults {
  private CategoryFaults() {}

  static BrokenNewsroom addsACategoryThatIsUpdatedAndNotThere(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          public void update(Category category) {
            if (honest.tables().categories().contains(category.id())) {
              super.update(category);
            } else {
              honest.tables().categories().force(category);
            }
          }
        });
  }

  static BrokenNewsroom addsASiblingWithTheSameName(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          public Category add(CategoryProfile profile, Optional<CategoryId> parent) {
            try {
              return super.add(profile, parent);
            } catch (NewsroomViolationException taken) {
              Category added =
                  super.add(
                      new CategoryProfile(
                          new CategoryName("Other " + System.nanoTime()), profile.description()),
                      parent);
              Category same = new Category(added.id(), added.version(), profile, parent);
              honest.tables().categories().force(same);
              return same;
            }
          }
        });
  }

  static BrokenNewsroom countsAllBelowAsChildren(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          public CategoryRemoval claimForRemoval(CategoryId category) {
            CategoryRemoval facts = super.claimForRemoval(category);
            return new CategoryRemoval(
                facts.category(),
                facts.below(),
                facts.articles(),
                facts.below(),
                facts.classifications(),
                facts.clash());
          }
        });
  }

  static BrokenNewsroom forgetsTheDescriptionThatAnUpdateChanges(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          public void update(Category category) {
            Optional<Description> stored =
                honest
                    .tables()
                    .categories()
                    .find(category.id())
                    .flatMap(it -> it.profile().description());
            super.update(
                new Category(
                    category.id(),
                    category.version(),
                    new CategoryProfile(category.profile().name(), stored),
                    category.parent()));
          }
        });
  }

  static BrokenNewsroom goesUpOneLevelAlone(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          public List<CategoryId> claimForChild(CategoryId parent) {
            return super.claimForChild(parent).subList(0, 1);
          }
        });
  }

  static BrokenNewsroom handsThePrimaryOverToNobody(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          protected void handOver(ArticleId article) {}
        });
  }

  static BrokenNewsroom handsThePrimaryOverToTheLeast(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          protected void handOver(ArticleId article) {
            honest.tables().of(article).stream()
                .findFirst()
                .ifPresent(
                    it ->
                        honest
                            .tables()
                            .classifications()
                            .force(
                                new Classification(
                                    article,
                                    it.category(),
                                    true,
                                    it.assignedAt(),
                                    it.version().next())));
          }
        });
  }

  static BrokenNewsroom leavesTheVersionOfMovedChildren(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          public void remove(Category category, Mode mode) {
            List<Category> before = honest.tables().childrenOf(category.id());
            super.remove(category, mode);
            if (mode == Mode.REPARENT) {
              before.forEach(
                  it ->
                      honest
                          .tables()
                          .categories()
                          .force(
                              new Category(
                                  it.id(), it.version(), it.profile(), category.parent())));
            }
          }
        });
  }

  static BrokenNewsroom leavesTheVersionOfThePrimaryHandedOver(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          protected void handOver(ArticleId article) {
            super.handOver(article);
            honest.tables().of(article).stream()
                .filter(Classification::primary)
                .forEach(
                    it ->
                        honest
                            .tables()
                            .classifications()
                            .force(
                                new Classification(
                                    article,
                                    it.category(),
                                    true,
                                    it.assignedAt(),
                                    new Version(it.version().value() - 1))));
          }
        });
  }

  static BrokenNewsroom losesWhatIsNotAsciiInCategories(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          public Category add(CategoryProfile profile, Optional<CategoryId> parent) {
            String name = profile.name().value().replaceAll("[^ -~]", "?");
            return super.add(
                new CategoryProfile(new CategoryName(name), profile.description()), parent);
          }
        });
  }

  static BrokenNewsroom looksAtNoDepth(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          public CategoryMove claimForMove(CategoryId category, Optional<CategoryId> parent) {
            CategoryMove facts = super.claimForMove(category, parent);
            return new CategoryMove(facts.category(), facts.chain(), 1);
          }
        });
  }

  static BrokenNewsroom looksForNoClash(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          public CategoryRemoval claimForRemoval(CategoryId category) {
            CategoryRemoval facts = super.claimForRemoval(category);
            return new CategoryRemoval(
                facts.category(),
                facts.children(),
                facts.articles(),
                facts.below(),
                facts.classifications(),
                Optional.empty());
          }
        });
  }

  static BrokenNewsroom movesChildrenOfACascade(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          public void remove(Category category, Mode mode) {
            super.remove(category, mode == Mode.CASCADE ? Mode.REPARENT : mode);
          }
        });
  }

  static BrokenNewsroom saysNothingWhenThereIsNoCategoryToRemove(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          public void remove(Category category, Mode mode) {
            if (honest.tables().categories().contains(category.id())) {
              super.remove(category, mode);
            }
          }
        });
  }

  static BrokenNewsroom takesAnyVersionOfACategory(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          public void update(Category category) {
            try {
              super.update(category);
            } catch (StaleVersionException stale) {
              honest.tables().categories().force(category);
            }
          }
        });
  }

  static BrokenNewsroom tellsTheFirstUnknownCategoryOnly(BrokenNewsroom honest) {
    return honest.withCategories(
        new InMemoryCategories(honest.tables()) {
          @Override
          public CategoryMove claimForMove(CategoryId category, Optional<CategoryId> parent) {
            claimForChild(category);
            return super.claimForMove(category, parent);
          }
        });
  }
}
