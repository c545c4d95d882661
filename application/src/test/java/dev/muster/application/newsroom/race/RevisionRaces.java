package dev.muster.application.newsroom.race;

import static dev.muster.application.newsroom.contract.NewsroomFixture.profile;
import static dev.muster.application.newsroom.contract.NewsroomFixture.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.muster.application.Precondition;
import dev.muster.application.kit.Race;
import dev.muster.domain.newsroom.Article;
import dev.muster.domain.newsroom.Category;
import dev.muster.domain.newsroom.Tag;
import dev.muster.domain.newsroom.TagName;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Changes at the same time follow each other. */
public interface RevisionRaces extends NewsroomRace {
  @Test
  default void noneOfManyRevisionsIsLost() {
    Article article = article("Article");
    Category category = category("Category");
    Tag tag = tag("Tag");
    for (int round = 1; round <= Race.ROUNDS; round++) {
      String name = "Round " + round + ", ";
      Race.OF_NO_REFUSAL.each(
          IntStream.range(0, Race.CROWD).boxed().toList(),
          i -> {
            useCases().articles().revise(article.id(), Precondition.NONE, it -> text(name + i));
            useCases()
                .categories()
                .revise(category.id(), Precondition.NONE, it -> profile(name + i));
            return useCases()
                .tags()
                .rename(tag.id(), Precondition.NONE, it -> new TagName(name + i));
          });
    }

    long changes = Race.ROUNDS * Race.CROWD;
    assertEquals(
        List.of(article.version().value() + changes, 1 + changes, 1 + changes),
        List.of(
            ports().reader().article(article.id()).orElseThrow().version().value(),
            stored(category).version().value(),
            ports().reader().tag(tag.id()).orElseThrow().version().value()));
  }
}
