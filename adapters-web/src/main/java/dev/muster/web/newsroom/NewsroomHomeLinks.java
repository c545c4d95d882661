package dev.muster.web.newsroom;

import dev.muster.platform.web.HomeLinks;
import jakarta.inject.Singleton;
import java.util.List;

/** Describes the newsroom on the front page. */
@Singleton
final class NewsroomHomeLinks implements HomeLinks {
  @Override
  public String title() {
    return "Articles, categories and tags";
  }

  @Override
  public String introduction() {
    return "The newsroom keeps articles, the categories that they are in, which are trees, and tags"
        + " that users follow.";
  }

  @Override
  public List<Link> links() {
    return List.of(
        new Link("articles", "Articles", "/articles"),
        new Link("categories", "Categories", "/categories"),
        new Link("tags", "Tags", "/tags"));
  }
}
