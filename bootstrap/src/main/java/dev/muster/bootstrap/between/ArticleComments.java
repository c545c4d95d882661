package dev.muster.bootstrap.between;

import dev.muster.application.dependant.Dependants;
import dev.muster.application.discussion.LinkedComments;
import dev.muster.application.discussion.port.TargetKind;
import dev.muster.application.newsroom.Articles;
import dev.muster.domain.newsroom.ArticleId;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Lets users comment on articles, and takes the comments away with their article. */
@Factory
final class ArticleComments {
  private static final CommentedKind<ArticleId> ARTICLE =
      new CommentedKind<>("ARTICLE", ArticleId::new, ArticleId::value);

  @Singleton
  TargetKind kind(Articles articles) {
    return ARTICLE.kind(articles::hold);
  }

  @Singleton
  Dependants<ArticleId> dependants(BeanProvider<LinkedComments> comments) {
    return ARTICLE.dependants(comments);
  }
}
