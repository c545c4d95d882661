package dev.muster.application.newsroom.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.newsroom.query.ArticleFilter;
import dev.muster.application.newsroom.query.CategoryFilter;
import dev.muster.application.newsroom.query.TagEntry;
import dev.muster.application.newsroom.query.TagFilter;
import dev.muster.domain.NameFragment;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.CategoryId;
import dev.muster.domain.newsroom.FollowerId;
import dev.muster.domain.newsroom.Tag;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contract of the read port: articles, categories and tags. */
public interface NewsroomReaderContract extends NewsroomFixture {
  @Test
  default void whatIsNotThereIsNotFound() {
    article("There");
    category("There");
    tag("There");

    assertEquals(Optional.empty(), ports().reader().article(NO_ARTICLE));
    assertEquals(Optional.empty(), ports().reader().category(NO_CATEGORY));
    assertEquals(Optional.empty(), ports().reader().tag(NO_TAG));
  }

  @Test
  default void articlesAreInTheOrderOfTheIdsAfterAKeyUpToALimit() {
    assertEquals(List.of(), articles(Optional.empty()));
    List<Article> all = List.of(article("C 100%"), article("A ä"), article("B"));

    assertEquals(all, articles(Optional.empty()));
    assertEquals(
        all.subList(0, 2), ports().reader().articles(ArticleFilter.ALL, Optional.empty(), 2));
    assertEquals(
        all.subList(1, 3),
        ports().reader().articles(ArticleFilter.ALL, Optional.of(all.getFirst().id()), 10));
    assertEquals(all.subList(0, 1), articles(part("0%")));
    assertEquals(all.subList(1, 2), articles(part("Ä")));
    assertEquals(List.of(), articles(part("_")));
  }

  private List<Article> articles(Optional<NameFragment> title) {
    return ports().reader().articles(new ArticleFilter(title), Optional.empty(), 10);
  }

  @Test
  default void categoriesAreFoundByPartsOfTheNameAndByTheParent() {
    Category top = category("Top ä");
    Category one = category("One Ä", top);
    Category two = category("Two", top);
    category("Low ä", one);

    assertEquals(List.of(top, one), categories(part("ä"), Optional.empty()).subList(0, 2));
    assertEquals(List.of(one, two), categories(Optional.empty(), Optional.of(top.id())));
    assertEquals(List.of(one), categories(part("ä"), Optional.of(top.id())));
    assertEquals(List.of(), categories(part("%"), Optional.empty()));
    assertEquals(
        List.of(one), ports().reader().categories(CategoryFilter.ALL, Optional.of(top.id()), 1));
  }

  private List<Category> categories(Optional<NameFragment> name, Optional<CategoryId> parent) {
    return ports().reader().categories(new CategoryFilter(name, parent), Optional.empty(), 10);
  }

  @Test
  default void tagsHaveTheNumbersOfTheirFollowers() {
    Tag one = tag("One ä");
    Tag two = tag("Two");
    Tag three = tag("Three Ä");
    FollowerId ada = user("ada");
    follow(ada, one);
    follow(user("bob"), one);
    follow(ada, three);
    TagEntry first = new TagEntry(one, 2);
    TagEntry second = new TagEntry(two, 0);
    TagEntry third = new TagEntry(three, 1);

    assertEquals(List.of(first, second, third), tags(Optional.empty()));
    assertEquals(List.of(first, third), tags(part("ä")));
    assertEquals(List.of(), tags(part("%")));
    assertEquals(List.of(second), ports().reader().tags(TagFilter.ALL, Optional.of(one.id()), 1));
  }

  private List<TagEntry> tags(Optional<NameFragment> name) {
    return ports().reader().tags(new TagFilter(name), Optional.empty(), 10);
  }

  private static Optional<NameFragment> part(String text) {
    return Optional.of(new NameFragment(text));
  }
}
