package dev.muster.application.newsroom.broken;

import dev.muster.application.StaleVersionException;
import dev.muster.application.newsroom.memory.InMemoryClassifications;
import dev.muster.domain.newsroom.ArticleId;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.Classification;
import dev.muster.domain.newsroom.ClassificationFacts;
import dev.muster.domain.newsroom.NewsroomViolation.OnePrimary;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.NewsroomViolationException;

/** The possible faults of a repository of classifications. */
final class ClassificationFaults {
  private ClassificationFaults() {}

  static BrokenNewsroom addsASecondPrimary(BrokenNewsroom honest) {
    return honest.withClassifications(
        new InMemoryClassifications(honest.tables()) {
          @Override
          public void add(Classification classification) {
            try {
              super.add(classification);
            } catch (NewsroomViolationException refused) {
              if (!(refused.violation() instanceof OnePrimary)) {
                throw refused;
              }
              honest.tables().classifications().force(classification);
            }
          }
        });
  }

  static BrokenNewsroom forgetsTheOtherCategories(BrokenNewsroom honest) {
    return honest.withClassifications(
        new InMemoryClassifications(honest.tables()) {
          @Override
          public ClassificationFacts claim(ArticleId article, CategoryId category) {
            ClassificationFacts facts = super.claim(article, category);
            return new ClassificationFacts(article, category, facts.own(), facts.primary(), false);
          }
        });
  }

  static BrokenNewsroom forgetsThePrimaryThatAnUpdateChanges(BrokenNewsroom honest) {
    return honest.withClassifications(
        new InMemoryClassifications(honest.tables()) {
          @Override
          public void update(Classification classification) {
            super.update(
                new Classification(
                    classification.article(),
                    classification.category(),
                    !classification.primary(),
                    classification.assignedAt(),
                    classification.version()));
          }
        });
  }

  static BrokenNewsroom missesTheCategoryFirst(BrokenNewsroom honest) {
    return honest.withClassifications(
        new InMemoryClassifications(honest.tables()) {
          @Override
          public ClassificationFacts claim(ArticleId article, CategoryId category) {
            if (!honest.tables().categories().contains(category)) {
              throw new NewsroomViolationException(new UnknownCategory(category));
            }
            return super.claim(article, category);
          }
        });
  }

  static BrokenNewsroom saysNothingWhenThereIsNoClassificationToRemove(BrokenNewsroom honest) {
    return honest.withClassifications(
        new InMemoryClassifications(honest.tables()) {
          @Override
          public void remove(ArticleId article, CategoryId category) {
            if (claim(article, category).own().isPresent()) {
              super.remove(article, category);
            }
          }
        });
  }

  static BrokenNewsroom takesAnyVersionOfAClassification(BrokenNewsroom honest) {
    return honest.withClassifications(
        new InMemoryClassifications(honest.tables()) {
          @Override
          public void update(Classification classification) {
            try {
              super.update(classification);
            } catch (StaleVersionException stale) {
              honest.tables().classifications().force(classification);
            }
          }
        });
  }

  static BrokenNewsroom tellsAnyOtherAsThePrimary(BrokenNewsroom honest) {
    return honest.withClassifications(
        new InMemoryClassifications(honest.tables()) {
          @Override
          public ClassificationFacts claim(ArticleId article, CategoryId category) {
            ClassificationFacts facts = super.claim(article, category);
            return new ClassificationFacts(
                article,
                category,
                facts.own(),
                honest.tables().of(article).reversed().stream().findFirst(),
                facts.others());
          }
        });
  }
}
