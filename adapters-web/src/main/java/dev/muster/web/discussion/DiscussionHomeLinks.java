package dev.muster.web.discussion;

import dev.muster.platform.web.HomeLinks;
import jakarta.inject.Singleton;
import java.util.List;

/** Describes the discussion on the front page. */
@Singleton
final class DiscussionHomeLinks implements HomeLinks {
  @Override
  public String title() {
    return "Comments";
  }

  @Override
  public String introduction() {
    return "The discussion keeps what users say about things of several kinds.";
  }

  @Override
  public List<Link> links() {
    return List.of(new Link("comments", "Comments", "/comments"));
  }
}
