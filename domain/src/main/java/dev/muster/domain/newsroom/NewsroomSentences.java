package dev.muster.domain.newsroom;

import dev.muster.domain.TreeMove;
import dev.muster.domain.newsroom.NewsroomViolation.ArticleInUse;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryCycle;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryInUse;
import dev.muster.domain.newsroom.NewsroomViolation.CategoryNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.OnePrimary;
import dev.muster.domain.newsroom.NewsroomViolation.PrimaryStays;
import dev.muster.domain.newsroom.NewsroomViolation.PublishedInFuture;
import dev.muster.domain.newsroom.NewsroomViolation.TagNameTaken;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooDeep;
import dev.muster.domain.newsroom.NewsroomViolation.TreeTooLarge;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownArticle;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownCategory;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownClassification;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownFollow;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownTag;
import dev.muster.domain.newsroom.NewsroomViolation.UnknownUser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Says each broken rule of the newsroom in one sentence. */
final class NewsroomSentences {
  private NewsroomSentences() {}

  static String of(NewsroomViolation violation) {
    return switch (violation) {
      case UnknownArticle(ArticleId(long article)) -> "There is no article " + article + ".";
      case UnknownCategory(List<CategoryId> categories) ->
          categories.size() == 1
              ? "There is no category " + categories.getFirst().value() + "."
              : "The categories " + joined(categories, ", ") + " do not exist.";
      case UnknownTag(TagId(long tag)) -> "There is no tag " + tag + ".";
      case UnknownUser(FollowerId(long user)) -> "There is no user " + user + ".";
      case UnknownClassification(ArticleId(long article), CategoryId(long category)) ->
          "Article " + article + " is not in category " + category + ".";
      case UnknownFollow(FollowerId(long user), TagId(long tag)) ->
          "User " + user + " does not follow tag " + tag + ".";
      case PublishedInFuture(PublishedAt(Instant publishedAt), Instant now) ->
          "An article cannot be published at " + publishedAt + ": it is " + now + " now.";
      case ArticleInUse(ArticleId(long article), SortedMap<String, Long> uses) ->
          "Article "
              + article
              + " is in use ("
              + uses.entrySet().stream()
                  .map(use -> use.getKey() + ": " + use.getValue())
                  .collect(Collectors.joining(", "))
              + ") and goes only together with that.";
      case PrimaryStays(ArticleId(long article), CategoryId(long category)) ->
          "Category "
              + category
              + " is the primary one of article "
              + article
              + " and stays while the article has others.";
      case OnePrimary(ArticleId(long article)) ->
          "Article " + article + " has categories and therefore exactly one primary category.";
      case CategoryNameTaken(CategoryName(String name), Optional<CategoryId> parent) ->
          "Another category "
              + parent.map(it -> "below " + it.value()).orElse("at the top")
              + " is called "
              + name
              + ".";
      case CategoryCycle(List<CategoryId> path) ->
          "Category "
              + path.getFirst().value()
              + " would be below "
              + joined(path.subList(1, path.size()), ", which is below ")
              + ".";
      case TreeTooDeep(int levels) ->
          "A tree of categories would have "
              + levels
              + " levels, and it has at most "
              + TreeMove.MAX_LEVELS
              + ".";
      case TreeTooLarge(CategoryId(long category), int limit) ->
          "The tree of category " + category + " has more than " + limit + " categories.";
      case CategoryInUse(CategoryId(long category), long children, long articles) ->
          "Category "
              + category
              + " has children ("
              + children
              + ") or articles ("
              + articles
              + ") and goes only where it is said what becomes of them.";
      case TagNameTaken(TagName(String name)) -> "Another tag is called " + name + ".";
    };
  }

  private static String joined(List<CategoryId> categories, String separator) {
    return categories.stream()
        .map(category -> String.valueOf(category.value()))
        .collect(Collectors.joining(separator));
  }
}
